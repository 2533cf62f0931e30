import NHICodes
import Packaging

/// The name of an XML or an attachment in a bundle: `XML3501200000_2026112100000001.XML`,
/// `ATT3501200000_2026112100000001.7z`. As the deployed system writes them; case is no matter.
struct PairName: Hashable {
  enum Kind: Hashable {
    case xml
    case attachment(BatchProfile.Container)
  }

  let kind: Kind
  let institution: InstitutionCode
  let date: ROCDate
  /// What the two of a pair share.
  let number: String

  /// nil for any other name.
  init?(_ name: String) {
    let pieces = name.uppercased().split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count == 2, let stem = pieces.first, let fileExtension = pieces.last else { return nil }
    let body = stem.dropFirst(3).split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    guard body.count == 2, let institution = InstitutionCode(body[0]), body[1].utf8.count == 16, body[1].isASCIIDigits,
      let date = ROCDate(String(body[1].prefix(8)))
    else { return nil }
    switch stem.prefix(3) {
    case "XML" where fileExtension == "XML": kind = .xml
    case "ATT":
      guard let container = BatchProfile.Container(rawValue: fileExtension.lowercased()) else { return nil }
      kind = .attachment(container)
    default: return nil
    }
    self.institution = institution
    self.date = date
    number = body.joined(separator: "_")
  }
}
