package import FileAccess
package import Findings

/// Judges a file by its content: what it is, against the insurer's list of types and extensions (the plan's 參.二 and
/// 參.三), and whether it is whole and can be opened.
///
/// Whether a DICOM file belongs to a set is not judged here: the files of a DICOMDIR set are not to be asked about.
package enum FormatCheck {
  /// - Parameters:
  ///   - fileExtension: in any case, without the dot, empty for none.
  ///   - subject: what the findings are about; its file's name is shown in them.
  /// - Throws: when `source` cannot be read; `unreadable(_:subject:)` makes that a finding.
  package static func examine(
    _ source: any ByteSource, fileExtension: String, subject: Subject
  ) throws(FileAccessError) -> FileExamination {
    let head = try FileHead(source)
    let named = fileExtension.lowercased()
    let identification = reading(try FormatIdentifier.identify(head), as: named, head)
    let structure = try identification.format.structure?.read(source) ?? StructureReading()
    return FileExamination(
      identification: identification, details: structure.details, patient: structure.patient,
      findings: findings(identification, named, subject) + structure.flaws.map { $0.finding(about: subject) })
  }

  /// F112 for a file that could not be opened or read.
  package static func unreadable(_ error: FileAccessError, subject: Subject) -> Finding {
    Finding(FormatRule.unreadable, subject, ["file": subject.fileName, "reason": .wording(error.reason)])
  }

  /// A text can be several things at once. Then the extension says which one is meant.
  private static func reading(_ found: Identification, as named: String, _ head: FileHead) -> Identification {
    guard found.format == .text else { return found }
    if FileFormat.scriptExtensions.contains(named) {
      return Identification(format: .script, evidence: ".\(named)")
    }
    if FileFormat.html.acceptedExtensions.contains(named), HTMLSignature.hasMarkup(head) {
      return Identification(format: .html, evidence: found.evidence)
    }
    if named == "xml", let root = MarkupStart(head).root {
      return Identification(format: .otherXML, evidence: root.evidence)
    }
    return found
  }

  private static func findings(_ found: Identification, _ named: String, _ subject: Subject) -> [Finding] {
    let format = found.format
    let facts: Facts = [
      "file": subject.fileName, "found": .wording(format.name), "evidence": .text(found.evidence),
      "remedy": .wording(format.remedy),
    ]
    let rule: FormatRule
    switch format {
    case .empty: rule = .empty
    case .unknown: rule = .unrecognised
    case .dicom: rule = .looseDICOM
    case .otherXML: rule = .otherXML
    case .utf16Text, .mpegTransportStream:
      let rule = format == .utf16Text ? FormatRule.utf16Text : .transportStream
      return [Finding(rule, subject, facts)] + extensionFindings(found, named, subject)
    case _ where format.isProgram: rule = .program
    case _ where format.isAccepted: return extensionFindings(found, named, subject)
    default: rule = .notListed
    }
    return [Finding(rule, subject, facts)]
  }

  private static func extensionFindings(_ found: Identification, _ named: String, _ subject: Subject) -> [Finding] {
    let allowed = found.format.acceptedExtensions
    var facts: Facts = [
      "file": subject.fileName, "found": .wording(found.format.name), "evidence": .text(found.evidence),
      "extension": named.isEmpty ? .wording(Wording("無", "none")) : .text(named),
    ]
    if allowed.contains(named) {
      return named == "mp4" ? [Finding(FormatRule.mp4Extension, subject, facts)] : []
    }
    facts.add("allowed", .list(allowed.map { .text("." + $0) }))
    facts.add("suggested", .text(allowed.first ?? ""))
    let isListed = FileFormat.listedExtensions.contains(named)
    return [Finding(isListed ? FormatRule.wrongExtension : .unlistedExtension, subject, facts)]
  }
}
