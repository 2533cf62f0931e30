package import Findings
import NHICodes

/// The file name that a wrong one was likely meant to be. It is in the scheme, and its extension is accepted.
package struct NameSuggestion: Sendable, Hashable {
  /// `13B19012345-1.jpg`, without folder.
  package let fileName: String
  /// What was changed, as a list of phrases.
  package let reason: Wording
}

extension NameSuggestion {
  /// nil when nothing has to be changed, or nothing is likely.
  ///
  /// - Parameter likely: what the stem was meant to be, if it is not what it should be.
  init?(_ file: SplitFileName, _ likely: RecordNameSuggestion?) {
    guard !file.isContradictory, let name = likely?.name ?? (try? RecordName(file.stem))?.canonical else { return nil }
    var reasons = likely?.repairs.map(\.wording) ?? []
    let fileExtension = file.fileExtension
    if file.isMiswritten { reasons.append(Wording("副檔名寫成 .\(fileExtension)", "the extension as .\(fileExtension)")) }
    if file.doubled != nil {
      reasons.append(Wording("副檔名只留 .\(fileExtension)", ".\(fileExtension) as the only extension"))
    }
    guard !reasons.isEmpty else { return nil }
    fileName = "\(name).\(fileExtension)"
    reason = Wording(reasons.map(\.zhHant).joined(separator: "；"), reasons.map(\.en).joined(separator: "; "))
  }
}
