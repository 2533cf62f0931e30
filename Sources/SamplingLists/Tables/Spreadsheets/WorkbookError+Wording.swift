import FileAccess
import Findings

extension WorkbookError {
  /// What is wrong, as half a sentence. It shows nothing of any cell.
  var wording: Wording {
    switch self {
    case .notAWorkbook:
      Wording("不是 Excel（.xlsx）或 ODS 活頁簿", "it is not an Excel (.xlsx) or ODS workbook")
    case .passwordProtected:
      Wording("活頁簿設有密碼，無法讀取", "the workbook is protected by a password and cannot be read")
    case .oldExcel:
      Wording("這是舊版 Excel 活頁簿（.xls）", "it is a workbook of an old Excel (.xls)")
    case .binaryExcel:
      Wording("這是 Excel 二進位活頁簿（.xlsb）", "it is a binary Excel workbook (.xlsb)")
    case .damaged(nil, let problem):
      Wording("活頁簿已損壞：\(problem.zhHant)", "the workbook is damaged: \(problem.en)")
    case .damaged(let part?, let problem):
      Wording(
        "活頁簿內的 \(Self.shown(part)) 有問題：\(problem.zhHant)",
        "\(Self.shown(part)) in the workbook is damaged: \(problem.en)")
    case .tooLarge(let bound):
      Wording("活頁簿太大：\(bound.zhHant)", "the workbook is too large: \(bound.en)")
    case .noSheet:
      Wording("活頁簿裡沒有工作表", "the workbook has no sheet")
    case .file(let error): error.reason
    case .cancelled: Wording("已中止", "it was stopped")
    }
  }
}
