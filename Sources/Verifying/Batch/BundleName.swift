import Findings
import NHICodes

/// `3501200000_1151121_001.zip`: (醫事機構代碼)_(系統日期)_(序號), read piece by piece.
struct BundleName {
  /// nil when the piece is not what it should be.
  let institution: InstitutionCode?
  let date: ROCDate?
  /// What is wrong with the name; nil when nothing is.
  let flaw: Wording?

  init(_ name: String) {
    let isZIP = name.lowercased().hasSuffix(".zip")
    let pieces = (isZIP ? String(name.dropLast(4)) : name).split(separator: "_", omittingEmptySubsequences: false)
      .map(String.init)
    let institution = pieces.first.flatMap(InstitutionCode.init)
    let date = pieces.dropFirst().first.flatMap { $0.utf8.count == 7 && $0.isASCIIDigits ? ROCDate($0) : nil }
    self.institution = institution
    self.date = date
    flaw =
      if !isZIP {
        Wording("副檔名不是 .zip", "its extension is not .zip")
      } else if pieces.count != 3 {
        Wording("不是用底線隔開的三段", "it has not three pieces with underscores between them")
      } else if institution == nil {
        Wording("第一段不是 10 碼機構代碼", "its first piece is not an institution code of ten digits")
      } else if date == nil {
        Wording("第二段不是民國年月日 7 碼", "its second piece is not a ROC date of seven digits")
      } else if pieces[2].utf8.count != 3 || !pieces[2].isASCIIDigits || pieces[2] == "000" {
        Wording("第三段不是 001 到 999 的序號", "its third piece is not a sequence from 001 to 999")
      } else {
        nil
      }
  }
}
