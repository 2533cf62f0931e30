import Archives
import FileAccess
import Findings
import NHICodes

extension ClaimFileError {
  /// What is wrong: the end of a sentence that begins with the file.
  var reason: Wording {
    switch self {
    case .file(let error): error.reason
    case .empty: Wording("檔案是空的", "it is empty")
    case .notXML(let looks): Wording("不是 XML，也不是 ZIP 壓縮檔：\(looks.zhHant)", "it is neither XML nor a ZIP: \(looks.en)")
    case .undecodable:
      Wording(
        "文字編碼不是 Big5、UTF-8 或 UTF-16", "its text is in an encoding other than Big5, UTF-8 and UTF-16")
    case .notWellFormed(let message):
      Wording("第 \(message.line) 行不合 XML 的寫法", "line \(message.line) is not proper XML")
    case .documentType(let line):
      Wording("第 \(line) 行有 DOCTYPE，申報檔不會有", "line \(line) has a DOCTYPE, which no claim has")
    case .truncated(let records):
      Wording("檔案不完整，讀到第 \(records) 筆就結束了", "it is cut short: it ends within or after record \(records)")
    case .notAClaim(let root):
      Wording(
        "根元素是 \(root)，申報檔應為 outpatient 或 inpatient",
        "its root element is \(root), where a claim has outpatient or inpatient")
    case .appeal:
      Wording("這是電子申復的檔案，不是申報檔", "it is the file of an appeal (申復) and not the claim")
    case .wrongKind(let root, let format):
      Wording(
        "根元素 \(root.rawValue) 表示\(root.name.zhHant)，資料格式（t1）\(format.format) 卻表示\(format.name.zhHant)",
        "its root element \(root.rawValue) stands for \(root.name.en) care, its data format (t1) "
          + "\(format.format) for \(format.name.en)")
    case .tooLong: Wording("XML 超過 4 GiB", "it holds more than 4 GiB of XML")
    case .noDocument(let entries):
      entries.isEmpty
        ? Wording("壓縮檔裡沒有檔案", "the ZIP has no file in it")
        : Wording(
          "壓縮檔裡沒有 XML，只有 \(entries.joined(separator: "、"))",
          "the ZIP has no XML in it, only \(entries.joined(separator: ", "))")
    case .severalDocuments(let entries):
      Wording(
        "壓縮檔裡有好幾個 XML，不知道要用哪一個：\(entries.joined(separator: "、"))",
        "the ZIP has several XML files, and which one to use is not known: \(entries.joined(separator: ", "))")
    case .encrypted(let entry): Wording("壓縮檔裡的 \(entry) 有密碼", "\(entry) in the ZIP is guarded by a password")
    case .archive: Wording("壓縮檔損壞或不完整", "the ZIP is damaged or cut short")
    case .library: Wording("系統無法讀取 XML", "the system cannot read XML")
    case .cancelled: Wording("讀取中斷了", "reading it was interrupted")
    }
  }

  /// What to do: a sentence without its full stop.
  var advice: Wording {
    switch self {
    case .file: Wording("檢查檔案的位置和權限", "Check where the file is and whether it may be read")
    case .empty, .truncated, .archive, .notWellFormed:
      Wording(
        "從院所系統重新匯出申報檔，或重新複製一次；不要用試算表或文書軟體開過再存",
        "Export the claim from the clinic's system again, or copy it again; do not save it from a spreadsheet "
          + "or a word processor")
    case .notXML, .notAClaim, .appeal, .documentType, .undecodable, .wrongKind, .tooLong:
      Wording(
        "改用送核或補報時上傳的申報檔 TOTFA.xml，或裝著它的 ZIP",
        "Use the claim as it was filed, TOTFA.xml, or the ZIP that holds it")
    case .noDocument, .severalDocuments:
      Wording("把 TOTFA.xml 解壓縮出來，直接指定它", "Take TOTFA.xml out of the ZIP and name it instead")
    case .encrypted:
      Wording("用密碼解壓縮，直接指定裡面的 XML", "Unpack it with its password and name the XML file instead")
    case .library: Wording("確認 libxml2 已正確安裝", "Make sure that libxml2 is installed properly")
    case .cancelled: Wording("再執行一次", "Run the program again")
    }
  }

  /// What the libraries said, for whoever looks after the system.
  var technical: String? {
    switch self {
    case .file(let error): PatientIdentifier.masking(error.description)
    case .notWellFormed(let message): PatientIdentifier.masking(message.description)
    case .archive(let error): PatientIdentifier.masking(error.description)
    case .library(let error): error.description
    default: nil
    }
  }
}
