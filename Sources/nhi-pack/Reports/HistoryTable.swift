import Findings
import Ledger
import NHICodes
import SamplingLists

/// The ledger for spreadsheets: a row for each case, and one for each number of which no bundle came.
struct HistoryTable {
  let entries: [HistoryEntry]
  let display: DisplayArguments

  private static let header = [
    Wording("送件檔", "bundle"), Wording("醫事機構代碼", "institution"), Wording("系統日期", "date"),
    Wording("序號", "sequence"), Wording("打包時間", "packed at"), Wording("醫事類別", "tier"),
    Wording("費用年月", "fee month"), Wording("申報類別", "filing"), Wording("申報日期", "filing date"),
    Wording("送審類別", "review"), Wording("案件", "case"), Wording("檔案數", "files"),
    Wording("位元組", "bytes"), Wording("SHA-256", "SHA-256"), Wording("路徑", "path"),
    Wording("註記未上傳", "noted as not uploaded"),
  ]

  var text: String {
    var writer = DelimitedTextWriter()
    writer.add(Self.header.map { $0[display.language] })
    for entry in entries {
      let place = [
        entry.name, entry.institution.digits, entry.day.rocDigits, String(entry.sequence),
        TaiwanTime(entry.reservedAt).iso,
      ]
      guard let bundle = entry.bundle else {
        writer.add(place + Array(repeating: "", count: Self.header.count - place.count))
        continue
      }
      let batch = bundle.batch
      for item in bundle.cases {
        writer.add(
          place + [
            batch.tier.code, batch.feeMonth.rocDigits, batch.filingType.code, batch.filingDate.rocDigits,
            batch.reviewKind.code, item.key.description, String(item.fileCount), String(bundle.size), bundle.sha256,
            display.shown(bundle.path.string), bundle.notSentAt.map { TaiwanTime($0).iso } ?? "",
          ])
      }
    }
    // Excel takes a file without a byte order mark for Big5.
    return "\u{FEFF}" + writer.text
  }
}
