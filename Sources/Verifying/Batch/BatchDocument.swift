import Markup
import NHICodes

/// What a batch XML says: its cases, each with its fields and its files.
struct BatchDocument: Sendable {
  struct Case: Sendable {
    /// `c1` to `c10` as they are written, without white space around them.
    var fields: [String: String] = [:]
    var files: [[String: String]] = []

    /// nil when c3, c7 or c8 is not what it should be.
    var key: CaseKey? {
      guard let tier = fields["c3"].flatMap(Tier.init(rawValue:)),
        let category = fields["c7"].flatMap({ CaseCategory($0) }),
        let serial = fields["c8"].flatMap({ CaseSerial($0) })
      else { return nil }
      return CaseKey(tier: tier, category: category, serial: serial)
    }

    /// f1 of each fdata that has one.
    var names: [String] { files.compactMap { $0["f1"] }.filter { !$0.isEmpty } }
  }

  private(set) var cases: [Case] = []

  /// Reads `feereview/cdata` with its `chead`, `cbody` and `fdata`; what else there is the schema tells.
  ///
  /// - Parameter utf8: the document, decoded.
  init(_ utf8: [UInt8]) throws(XMLStreamError) {
    var stream: XMLStream
    var rest: [UInt8]? = utf8
    do {
      stream = try XMLStream(encoding: .utf8, name: "XML") {
        defer { rest = nil }
        return rest ?? []
      }
    } catch {
      throw .source(error)
    }
    var path: [String] = []
    var text = ""
    while let event = try stream.next() {
      switch event {
      case .start(let tag):
        path.append(tag.name.local)
        text = ""
        if path == ["feereview", "cdata"] { cases.append(Case()) }
        if path == ["feereview", "cdata", "cbody", "fdata"] { cases[cases.count - 1].files.append([:]) }
      case .text(let more): text += more
      case .end:
        take(path, text)
        path.removeLast()
        text = ""
      }
    }
  }

  private mutating func take(_ path: [String], _ text: String) {
    guard path.count > 3, path[0] == "feereview", path[1] == "cdata", let name = path.last else { return }
    let value = text.trimmed
    let last = cases.count - 1
    if path.count == 4, path[2] == "chead" || path[2] == "cbody", name != "fdata" {
      cases[last].fields[name] = value
    } else if path.count == 5, path[3] == "fdata" {
      cases[last].files[cases[last].files.count - 1][name] = value
    }
  }
}

extension String {
  /// Without XML's white space around it.
  fileprivate var trimmed: String {
    func isSpace(_ character: Character) -> Bool { character.isWhitespace }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
