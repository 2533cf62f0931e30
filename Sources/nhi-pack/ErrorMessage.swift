import Archives
import FileAccess
import Findings
import NHIPack
import Packaging
import SystemPackage

/// What a run that could not go on tells its user: one sentence, what to do next, and the exit status.
enum ErrorMessage {
  static func of(_ error: PipelineError) -> (Wording, ExitStatus) {
    switch error {
    case .input(let error):
      let (path, reason) = (shown(error.path.string), error.reason)
      return (
        Wording(
          "讀不到「\(path)」：\(reason.zhHant)。請確認路徑，再執行一次。",
          "cannot read “\(path)”: \(reason.en). Look at the path and run again."), .noInput
      )
    case .packaging(let error): return of(error)
    case .cancelled:
      return (
        Wording("已中斷；沒有留下任何檔案，來源檔案沒有更動。", "stopped; nothing was left behind and no source file was touched."),
        .interrupted
      )
    }
  }

  private static func of(_ error: PackagingError) -> (Wording, ExitStatus) {
    switch error {
    case .cannotCreate(let error):
      let (path, reason) = (shown(error.path.string), error.reason)
      return (
        Wording(
          "無法建立「\(path)」：\(reason.zhHant)。請換一個可以寫入的資料夾。",
          "cannot create “\(path)”: \(reason.en). Choose a folder that can be written to."), .cannotCreate
      )
    case .io(let error):
      let (path, reason) = (shown(error.path.string), error.reason)
      return (
        Wording(
          "讀寫「\(path)」失敗：\(reason.zhHant)。沒有產生送件檔。",
          "reading or writing “\(path)” failed: \(reason.en). No bundle was made."), .ioFailed
      )
    case .archive(.library(_, _, let code, let text)):
      let cause = code > 0 ? Errno(rawValue: CInt(clamping: code)).reason : Wording(text, text)
      return (
        Wording(
          "寫入送件檔失敗：\(cause.zhHant)。沒有產生送件檔，也沒有留下任何檔案。",
          "the bundle could not be written: \(cause.en). No bundle was made and nothing was left behind."), .ioFailed
      )
    case .archive(let error):
      return (
        Wording("壓縮失敗：\(error)。沒有產生送件檔。", "packing failed: \(error). No bundle was made."), .ioFailed
      )
    case .sourceChanged(let file):
      let file = shown(file)
      return (
        Wording(
          "檢查之後「\(file)」又被更動了，沒有產生送件檔。請等檔案存好，再執行一次。",
          "“\(file)” changed after it was checked, and no bundle was made. Let it be saved and run again."), .ioFailed
      )
    case .readBack, .ownSchema, .markup:
      let detail = shown(error.description)
      return (
        Wording(
          "本程式發生錯誤，沒有產生送件檔。請把這段文字回報給開發者：\(detail)",
          "a defect of this program; no bundle was made. Please report this text: \(detail)"), .defect
      )
    case .tooManyUnits(let count):
      return (
        Wording(
          "清單有 \(count) 件，一個送件檔最多 \(BatchProfile.unitsPerBundle) 件。請把清單分成幾份。",
          "the list has \(count) cases and a bundle holds \(BatchProfile.unitsPerBundle) at most. Split the list."),
        .cannotCreate
      )
    case .cancelled: return of(PipelineError.cancelled)
    }
  }

  private static let shown = ShownText(showsIdentifiers: false)
}
