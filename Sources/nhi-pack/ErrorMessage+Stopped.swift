import Findings
import RunProgress

extension ErrorMessage {
  /// What a run that was interrupted leaves: what was cleared away, and that nothing else is there.
  ///
  /// - Parameter phase: how far it was. Nothing is written before the phases that write.
  static func stopped(_ command: Running.Command, during phase: ProgressPhase?) -> Wording {
    switch (command, phase) {
    case (.pack, .packing), (.pack, .readingBack):
      Wording(
        "已中斷；做到一半的送件檔和暫存資料夾已經刪除，沒有留下任何檔案，來源檔案沒有更動。",
        "stopped; the half-made bundle and its temporary folder were removed, nothing was left behind and no source file was touched."
      )
    case (.pack, _): Wording("已中斷；還沒有開始寫送件檔，來源檔案沒有更動。", "stopped; no bundle was begun and no source file was touched.")
    case (.copy, .copying):
      Wording(
        "已中斷；複製到一半的案件資料夾已經刪除，沒有產生任何案件資料夾，來源檔案沒有更動。",
        "stopped; the copies were removed, no case folder was made and no source file was touched.")
    case (.copy, _):
      Wording("已中斷；還沒有開始複製，來源檔案沒有更動。", "stopped; nothing was copied and no source file was touched.")
    case (.dicomdir, .copying):
      Wording(
        "已中斷；做到一半的影像組已經刪除，來源檔案沒有更動。",
        "stopped; the half-made file-set was removed and no source file was touched.")
    case (.dicomdir, _):
      Wording("已中斷；沒有產生影像組，來源檔案沒有更動。", "stopped; no file-set was made and no source file was touched.")
    case (.verify, .verifying):
      Wording("已中斷；解開的暫存檔已經刪除，沒有更動任何檔案。", "stopped; what was unpacked was removed and no file was touched.")
    case (.preview, _):
      Wording("已中斷；沒有更動任何檔案，已經寫好的預覽圖會留著。", "stopped; no file was touched, and previews that were written are kept.")
    case (.check, _), (.plan, _), (.inspect, _), (.verify, _), (.history, _), (.config, _), (.makeConfiguration, _):
      Wording("已中斷；沒有更動任何檔案。", "stopped; no file was touched.")
    }
  }
}
