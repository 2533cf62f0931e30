import Findings

/// A finding as a result of SARIF.
struct ResultSARIF {
  private let list: String?
  private let show: JSONReport.Shown
  private let language: Language

  init(list: String?, output: OutputArguments) {
    self.list = list
    show = JSONReport.Shown(output: output)
    language = output.language
  }

  /// - Parameter position: of the rule among the rules.
  func append(_ told: ToldFinding, rule position: Int, to buffer: inout OutputBuffer) {
    let entry = show.finding(told.finding, acceptance: told.acceptance)
    buffer.append { buffer in
      buffer.append(key: "ruleId", entry.rule)
      buffer.append(key: "ruleIndex", position)
      buffer.append(key: "level", entry.severity)
      buffer.append(key: "message") { buffer in
        buffer.append(key: "text", entry.message + (language == .en ? " " : "") + entry.remedy)
      }
      append(entry.subject, to: &buffer)
      buffer.append(key: "partialFingerprints") { buffer in
        buffer.append(key: "nhiPackFinding/v1", FindingKey(told.finding).fingerprint)
      }
      // The level is not the one that the rule's default configuration has.
      if told.finding.isReweighed {
        buffer.append(key: "properties") { $0.append(key: "configured", true) }
      }
      if let reason = entry.accepted {
        buffer.append(key: "suppressions", array: [reason]) { reason, buffer in
          buffer.append { buffer in
            buffer.append(key: "kind", "external")
            buffer.append(key: "justification", reason)
          }
        }
      }
    }
  }

  private func append(_ subject: JSONReport.FindingEntry.Subject, to buffer: inout OutputBuffer) {
    let file = subject.file ?? (subject.row == nil ? nil : list.map(show.masked))
    let logical = [(kind: "case", name: subject.case), (kind: "entry", name: subject.entry)].filter { $0.name != nil }
    guard file != nil || !logical.isEmpty else { return }
    buffer.append(key: "locations", array: [subject.row]) { row, buffer in
      buffer.append { buffer in
        if let file {
          buffer.append(key: "physicalLocation") { buffer in
            buffer.append(key: "artifactLocation") { $0.append(key: "uri", Self.uri(file)) }
            if let row { buffer.append(key: "region") { $0.append(key: "startLine", row) } }
          }
        }
        guard !logical.isEmpty else { return }
        buffer.append(key: "logicalLocations", array: logical) { place, buffer in
          buffer.append { buffer in
            buffer.append(key: "kind", place.kind)
            buffer.append(key: "name", place.name)
          }
        }
      }
    }
  }

  /// A path as a URI reference (RFC 3986): a relative one stays relative.
  private static func uri(_ path: String) -> String {
    var uri = path.utf8.first == 0x2F ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x2A:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)"
      }
    }
    return uri
  }
}
