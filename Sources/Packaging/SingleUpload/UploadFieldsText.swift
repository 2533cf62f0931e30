import Findings
import NHICodes
import SamplingLists

/// What the VPN page asks for when a case is uploaded on its own, as a text to have beside it: UTF-8 with a byte order
/// mark and CRLF, for whatever editor Windows has.
///
/// The fields are those that the batch XML has and that the insurer's plan says are matched with the sampling list. The
/// page itself was not seen, and the text says so. What the page shows in Chinese is Chinese here, whatever the
/// language of the sentences.
struct UploadFieldsText {
  let content: CaseContent
  let batch: BatchFields
  let language: Language

  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  var bytes: [UInt8] {
    let key = content.sampled.key
    let sections = [
      ["單筆上傳欄位　\(key)", warning],
      fields,
      files,
      instructions,
      [standing],
    ]
    let text = sections.map { $0.joined(separator: "\r\n") + "\r\n" }.joined(separator: "\r\n")
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private var warning: String {
    say(
      "這個檔案有完整的身分證號：請勿上傳，送完請刪除。",
      "This file has the full identity number: do not upload it, and delete it when the case is sent.")
  }

  // MARK: - The fields

  private var fields: [String] {
    let sampled = content.sampled
    let none = say("（清單沒有）", "(not on the list)")
    let rows = [
      ("送審類別", "\(batch.reviewKind.code)  \(batch.reviewKind.name.zhHant)"),
      ("醫事機構代碼", batch.institution.digits),
      ("醫事類別", "\(batch.tier.code)  \(batch.tier.name.zhHant)"),
      ("費用年月", batch.feeMonth.rocDigits),
      ("申報類別", "\(batch.filingType.code)  \(batch.filingType.name.zhHant)"),
      ("申報日期（民國）", batch.filingDate.rocDigits),
      ("申報日期（西元）", batch.filingDate.gregorianDigits),
      ("案件分類", sampled.key.category.code),
      ("流水號", String(sampled.key.serial.number)),
      ("病歷號", sampled.chartNumber ?? none),
      ("身分證號", sampled.identifier?.text ?? none),
    ]
    // All labels are full-width, so ideographic spaces line the values up in any font.
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { $0.0 + String(repeating: "　", count: width - $0.0.count + 1) + $0.1 }
  }

  // MARK: - The files

  private var files: [String] {
    let header = ["檔名", "檔案類型", "文件分類", "檔案備註"]
    let rows = content.declarations.map { [$0.name, $0.type, $0.kind, $0.remark] }
    func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
    let widths = header.indices.map { column in ([header] + rows).map { width($0[column]) }.max() ?? 0 }
    return ([header] + rows).map { row in
      row.indices.map { column in
        column == row.count - 1
          ? row[column] : row[column] + String(repeating: " ", count: widths[column] - width(row[column]))
      }.joined(separator: "  ")
    }
  }

  // MARK: - What to do

  private var instructions: [String] {
    let count = content.files.count
    var steps = [
      say(
        "讀卡機與健保署的傳輸元件（NHI_EII）要先準備好；上傳時元件要開著。",
        "Have the card reader and the insurer's component (NHI_EII) ready; it must run during the upload."),
      say(
        "填好欄位，把上表的檔案全部加入（這個資料夾裡除本檔以外共 \(count) 個檔案），再按一次上傳。不要分次上傳。",
        "Fill in the fields, add every file of the table (files in this folder, without this one: \(count)), then upload once. Never in several goes."
      ),
    ]
    if content.hasFileSets {
      steps.append(
        say(
          "DICOM 影像組：以 DICOMDIR 引導，檔名與資料夾結構都不要更動。方案 Q5 說以 Microsoft Cabinet 壓縮包裝；頁面上怎麼加入，以頁面與元件的說明為準。",
          "DICOM file-set: led by its DICOMDIR; keep every name and folder as it is. The plan (Q5) has it packed by Microsoft Cabinet; how it is added, the page and the component say."
        ))
    }
    steps += UploadReminder.all(for: batch).map { $0.wording[language] }
    steps += [UploadAdvice.nothingCanBeDeleted, UploadAdvice.lookUpTheResult].map { $0[language] }
    return steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }

  /// What is known and what is not.
  private var standing: String {
    say(
      """
      依據：檔名、「全部加入後一次上傳」、不能刪除，是方案（106.9.22）的規定；欄位是批次上傳 XML 現行做法的欄位，PDF 以外的檔案類型是推定。\
      單筆上傳的頁面本身我們沒有看過：名稱或順序不同時，以頁面為準。流水號在檔名裡補成 6 碼（\(content.sampled.key.serial.padded)）。
      """,
      """
      Standing: the file names, adding all files before one upload, and that nothing can be deleted are the plan's (2017-09-22). \
      The fields are those that the batch XML has in practice; file types other than PDF are assumed. We have not seen the \
      page itself: where it differs, the page is right. In the file names the serial has six digits (\(content.sampled.key.serial.padded)).
      """)
  }
}
