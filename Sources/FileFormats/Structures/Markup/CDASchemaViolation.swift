import Findings
import Markup

/// One way in which a record breaks its schema, without what the record says: a value may be a patient's name or
/// number.
struct CDASchemaViolation {
  /// libxml2's codes for schemas (xmlParserErrors, XML_SCHEMAV_…). Smaller ones are the parser's.
  private static let codes = 1801...1899
  /// Messages that hold names of elements and attributes and no values: an element of no schema (CVC_ELT_1), attributes
  /// that are not allowed (CVC_COMPLEX_TYPE_3_2_1, 3_2_2) or missing (4), and elements in the wrong place
  /// (ELEMENT_CONTENT).
  private static let withoutValues: Set<Int> = [1845, 1866, 1867, 1868, 1871]
  private static let reach = 160

  let wording: Wording

  /// A record of which nothing can be said, because there is no memory.
  init(unread error: some Error) { wording = Wording("無法比對（\(error)）", "it could not be compared (\(error))") }

  /// Whether the message is the validator's and not the parser's. With -1 and 1 libxml2 has failed and does not say
  /// how.
  static func isViolation(_ message: XMLMessage) -> Bool { codes.contains(message.code) || abs(message.code) == 1 }

  init(_ message: XMLMessage) {
    let (place, rest) = Self.split(message.text)
    let isNamed = Self.withoutValues.contains(message.code)
    let said = isNamed ? Wording(rest, rest) : Wording("值不合規定", "its value is not allowed")
    wording = Wording(
      "第 \(message.line) 行 \(place)（\(said.zhHant)）", "line \(message.line), \(place) (\(said.en))")
  }

  /// `Element '{namespace}name', attribute 'name': what is wrong`, with the first two as people write them.
  private static func split(_ text: String) -> (place: String, rest: String) {
    var rest = text[...]
    var names: [String] = []
    for start in ["Element '", ", attribute '"] {
      guard rest.hasPrefix(start) else { break }
      let name = rest.dropFirst(start.count).prefix { $0 != "'" }
      names.append(String(withoutNamespace(name).prefix(64)))
      rest = rest[name.endIndex...].dropFirst()
    }
    let place = names.first.map { "<\($0)>" + names.dropFirst().map { " \($0)" }.joined() } ?? "?"
    return (place, clean(rest))
  }

  private static func withoutNamespace(_ name: Substring) -> Substring {
    name.lastIndex(of: "}").map { name[name.index(after: $0)...] } ?? name
  }

  /// The sentence without HL7's namespace, which is in front of every name.
  private static func clean(_ rest: Substring) -> String {
    let text = rest.drop { $0 == ":" || $0 == " " }
    return String(String(text).replacing("{\(CDARecord.namespace)}", with: "").prefix(reach))
  }
}
