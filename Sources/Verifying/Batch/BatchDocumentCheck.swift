import Findings
import Markup
import NHICodes
import Packaging
import SystemPackage
import TextEncodings

/// Judges a batch XML by itself: its encoding, its form, its fields. A compiled schema serves one task, and so does
/// this.
struct BatchDocumentCheck {
  /// The most bytes that an XML may have: some hundred thousand files.
  static let largest = 64 << 20

  /// A schema, and what a document that breaks it is found to do.
  private final class Judge {
    let schema: XMLSchema
    let rule: any Rule

    init(_ schema: consuming XMLSchema, _ rule: any Rule) {
      self.schema = schema
      self.rule = rule
    }
  }

  private let judges: [Judge]

  /// - Parameter schema: an XSD that the user has.
  init(schema: FilePath?) throws(MarkupError) {
    let own = Judge(try BatchSchema.compiled(), BatchDocumentRule.structure)
    judges = if let schema { [own, Judge(try XMLSchema(path: schema.string), XMLRule.schemaViolation)] } else { [own] }
  }

  /// What it says, nil when it cannot be read, and what is wrong with it.
  func read(_ bytes: [UInt8], _ subject: Subject) -> (document: BatchDocument?, findings: [Finding]) {
    var findings: [Finding] = []
    let declared = Self.declaredEncoding(bytes)
    let encoding = TextEncoding(label: declared)
    var decoder = StreamingTextDecoder(declared: encoding)
    let utf8: [UInt8]
    do { utf8 = try decoder.decode(bytes) + decoder.finish() } catch {
      let offset = bytes.firstIndex { $0 >= 0x80 } ?? 0
      return (nil, [Self.badText(declared, offset, subject)])
    }
    if let offset = decoder.firstUndecodable {
      findings.append(Self.badText(declared, offset, subject))
    } else if let found = decoder.encoding, !found.isSpelled(as: encoding) {
      findings.append(Self.badText(declared, bytes.firstIndex { $0 >= 0x80 } ?? 0, subject))
    }
    if encoding != .big5 {
      findings.append(Finding(BatchDocumentRule.otherEncoding, subject, ["declared": .text(declared)]))
    }
    let document: BatchDocument
    do throws(XMLStreamError) { document = try BatchDocument(utf8) } catch {
      let reason = PatientIdentifier.masking(error.description)
      return (nil, findings + [Finding(BatchDocumentRule.unreadable, subject, ["reason": .text(reason)])])
    }
    for judge in judges {
      findings += Self.violations(of: judge.schema, in: utf8).map { Self.finding(judge.rule, $0, subject) }
    }
    return (document, findings)
  }

  private static func violations(of schema: borrowing XMLSchema, in utf8: [UInt8]) -> [XMLMessage] {
    var rest: [UInt8]? = utf8
    do {
      return try schema.violations(encoding: .utf8, name: "XML") {
        defer { rest = nil }
        return rest ?? []
      }
    } catch {
      return [XMLMessage(code: 0, line: 0, text: error.description)]
    }
  }

  private static func finding(_ rule: some Rule, _ message: XMLMessage, _ subject: Subject) -> Finding {
    Finding(
      rule, subject, ["line": .number(message.line), "reason": .text(PatientIdentifier.masking(message.clause))])
  }

  private static func badText(_ declared: String, _ offset: Int, _ subject: Subject) -> Finding {
    Finding(BatchDocumentRule.badText, subject, ["declared": .text(declared), "offset": .number(offset)])
  }

  /// What the XML declaration says; `UTF-8` when it says nothing.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard start.contains("<?xml"),
      let match = start.firstMatch(of: #/<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']/#)
    else { return "UTF-8" }
    return String(match.1)
  }
}

extension TextEncoding {
  /// Whether text in this encoding may be declared as `declared`. One without anything but ASCII has none.
  fileprivate func isSpelled(as declared: TextEncoding?) -> Bool {
    switch self {
    case .utf8, .utf8WithBOM: declared == .utf8
    default: declared == self
    }
  }
}
