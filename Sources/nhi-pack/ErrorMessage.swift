import Archives
import DICOMMedia
import FileAccess
import Findings
import Ledger
import NHIPack
import Packaging
import SystemPackage
import Verifying

/// What a run that could not go on tells its user: one sentence, what to do next, and the exit status.
enum ErrorMessage {
  static func of(_ error: PipelineError, while command: Running.Command) -> (Wording, ExitStatus) {
    switch error {
    case .input(let error):
      let (path, reason) = (shown(error.path.string), error.reason)
      return (
        Wording(
          "讀不到「\(path)」：\(reason.zhHant)。請確認路徑，再執行一次。",
          "cannot read “\(path)”: \(reason.en). Check the path and run again."), .noInput
      )
    case .packaging(let error): return of(error, while: command)
    case .ledger(let error):
      let (what, nothing) = (error.wording, nothing(of: command))
      return (Wording("\(what.zhHant)\(nothing.zhHant)。", "\(what.en) \(nothing.en)."), error.status)
    case .fileSet(let error): return of(error)
    case .verification(let error): return of(error)
    case .cancelled: return (Wording("已中斷。", "stopped."), .interrupted)
    }
  }

  /// What is not there, because the command failed.
  private static func nothing(of command: Running.Command) -> Wording {
    switch command {
    case .pack, .check, .plan, .inspect, .preview: Wording("沒有產生送件檔", "No bundle was made")
    case .copy: Wording("沒有產生任何案件資料夾", "No case folder was made")
    case .dicomdir: Wording("沒有產生影像組", "No file-set was made")
    case .verify: Wording("沒有檢查完", "The bundle was not checked")
    case .history: Wording("沒有列出任何紀錄", "Nothing was listed")
    case .config: Wording("沒有列出設定", "Nothing was listed")
    case .makeConfiguration: Wording("沒有寫任何檔案", "Nothing was written")
    }
  }

  private static func of(_ error: PackagingError, while command: Running.Command) -> (Wording, ExitStatus) {
    let nothing = nothing(of: command)
    switch error {
    case .cannotCreate(let error): return cannotCreate(error)
    case .folderExists(let path):
      let path = shown(path.string)
      return (
        Wording(
          "無法建立「\(path)」：已經存在，沒有動它，也沒有複製任何檔案。請換一個資料夾，或先把它移走。",
          "cannot create “\(path)”: it exists. It was not touched and nothing was copied. Choose another folder, or move it away first."
        ), .cannotCreate
      )
    case .outputIsSource(let path):
      let path = shown(path.string)
      return (
        Wording(
          "無法把複本放進「\(path)」：這就是來源資料夾，下次複本會被當成院所的檔案。請換一個資料夾。",
          "the copies cannot go into “\(path)”: it is SOURCE itself, and the next run would take them for records. Choose another folder."
        ), .cannotCreate
      )
    case .notTakenBack(let paths, let error) where command == .pack:
      let reason = error.reason
      let left = Wording(
        paths.map { "「\(shown($0.string))」" }.joined(separator: "、"),
        paths.map { "“\(shown($0.string))”" }.joined(separator: ", "))
      return (
        Wording(
          "中途失敗，也無法復原：\(reason.zhHant)。\(left.zhHant)可能沒有完整寫入磁碟，不要上傳；請先刪除，再執行一次。",
          "it failed half-way and could not be taken back: \(reason.en). What may not be whole on the disk, and must not be uploaded: \(left.en). Delete it and run again."
        ), .ioFailed
      )
    case .notTakenBack(let paths, let error):
      let (folders, reason) = (paths.map { shown($0.string) }, error.reason)
      return (
        Wording(
          "中途失敗，也無法復原：\(reason.zhHant)。這些案件資料夾已經完整，其他的沒有產生：\(folders.joined(separator: "、"))。請先移走，再執行一次。",
          "it failed half-way and could not be taken back: \(reason.en). These case folders are whole, the others were not made: \(folders.joined(separator: ", ")). Move them away and run again."
        ), .ioFailed
      )
    case .io(let error): return ioFailed(error, nothing)
    case .archive(.library(_, let archive, let code, let text)):
      if code > 0 {
        return ioFailed(FileAccessError(.write, FilePath(archive), Errno(rawValue: CInt(clamping: code))), nothing)
      }
      let path = shown(archive)
      return (
        Wording(
          "寫入「\(path)」失敗：\(text)。\(nothing.zhHant)。請再執行一次。",
          "writing “\(path)” failed: \(text). \(nothing.en). Run again."), .ioFailed
      )
    case .archive(let error):
      return (
        Wording("壓縮失敗：\(error)。沒有產生送件檔。", "packing failed: \(error). No bundle was made."), .ioFailed
      )
    case .ledger(let error): return of(PipelineError.ledger(error), while: command)
    case .sourceChanged(let file): return sourceChanged(file, nothing)
    case .readBack, .ownSchema, .markup: return defect(error.description, nothing)
    case .tooManyUnits(let count):
      return (
        Wording(
          "清單有 \(count) 件，一個送件檔最多 \(BatchProfile.unitsPerBundle) 件。請把清單分成幾份。",
          "the list has \(count) cases and a bundle holds \(BatchProfile.unitsPerBundle) at most. Split the list."),
        .cannotCreate
      )
    case .doesNotFit(let container, let key, let refusal):
      let (name, reason) = (container.rawValue, refusal.reason)
      let files =
        key.map { Wording("案件 \($0) 的附件", "the files of case \($0)") } ?? Wording("全部案件的附件", "the files of all cases")
      return (
        Wording(
          "\(files.zhHant)無法裝進一個 \(name)：\(reason.zhHant)。沒有產生送件檔。請改用 --container 7z。",
          "\(files.en) do not fit into one \(name): \(reason.en). No bundle was made. Use --container 7z."),
        .cannotCreate
      )
    case .cancelled: return of(PipelineError.cancelled, while: command)
    case .leftBehind(let folder, let cause):
      return leftBehind(folder, after: cause.map { of($0, while: command) }, isMade: true)
    }
  }

  private static func of(_ error: FileSetMakingError) -> (Wording, ExitStatus) {
    let nothing = nothing(of: .dicomdir)
    switch error {
    case .cannotCreate(let error): return cannotCreate(error)
    case .io(let error): return ioFailed(error, nothing)
    case .exists(let path):
      let path = shown(path.string)
      return (
        Wording(
          "無法建立「\(path)」：已經有檔案在那裡，沒有動它。請換一個不存在或空的資料夾。",
          "cannot create “\(path)”: something is there, and was not touched. Choose a folder that does not exist or is empty."
        ), .cannotCreate
      )
    case .tooManyRecords(let count, let limit):
      return (
        Wording(
          "需要 \(count) 筆紀錄，一個 DICOMDIR 最多 \(limit) 筆。沒有產生影像組。請用 --select-series 只選要送審的序列，或分成幾個資料夾。",
          "it takes \(count) records and a DICOMDIR has \(limit) at most. No file-set was made. Choose series with --select-series, or make several sets."
        ), .cannotCreate
      )
    case .sourceChanged(let file): return sourceChanged(file, nothing)
    case .defect(let text): return defect(text, nothing)
    case .cancelled: return of(PipelineError.cancelled, while: .dicomdir)
    case .leftBehind(let folder, let cause): return leftBehind(folder, after: cause.map { of($0) }, isMade: true)
    }
  }

  private static func of(_ error: VerificationError) -> (Wording, ExitStatus) {
    switch error {
    case .input(let error): of(.input(error), while: .verify)
    case .cannotCreate(let error): cannotCreate(error)
    case .io(let error): ioFailed(error, nothing(of: .verify))
    case .markup(let text): defect(text, nothing(of: .verify))
    case .cancelled: of(PipelineError.cancelled, while: .verify)
    case .leftBehind(let folder, let cause): leftBehind(folder, after: cause.map { of($0) }, isMade: false)
    }
  }

  // MARK: - What several steps can run into

  private static func cannotCreate(_ error: FileAccessError) -> (Wording, ExitStatus) {
    if error.operation == .remove { return cannotRemove(error) }
    let (path, reason) = (shown(error.path.string), error.reason)
    return (
      Wording(
        "無法建立「\(path)」：\(reason.zhHant)。請換一個可以寫入的資料夾。",
        "cannot create “\(path)”: \(reason.en). Choose a folder that can be written to."), .cannotCreate
    )
  }

  /// Something hidden that an earlier run left, or this one.
  private static func cannotRemove(_ error: FileAccessError) -> (Wording, ExitStatus) {
    let (path, reason) = (shown(error.path.string), error.reason)
    return (
      Wording(
        "「\(path)」無法刪除：\(reason.zhHant)。裡面可能有病歷，請自行刪除，再執行一次。",
        "cannot remove “\(path)”: \(reason.en). There may be records in it: remove it and run again."), .cannotCreate
    )
  }

  private static func ioFailed(_ error: FileAccessError, _ nothing: Wording) -> (Wording, ExitStatus) {
    let (path, reason) = (shown(error.path.string), error.reason)
    return (
      Wording(
        "讀寫「\(path)」失敗：\(reason.zhHant)。\(nothing.zhHant)。請確認磁碟正常、空間足夠，再執行一次。",
        "reading or writing “\(path)” failed: \(reason.en). \(nothing.en). Check the disk and its free space, and run again."
      ), .ioFailed
    )
  }

  /// - Parameter isMade: whether the output has its name when nothing failed before.
  private static func leftBehind(
    _ error: FileAccessError, after cause: (Wording, ExitStatus)?, isMade: Bool
  ) -> (Wording, ExitStatus) {
    let (path, reason) = (shown(error.path.string), error.reason)
    let before =
      cause?.0
      ?? (isMade
        ? Wording("輸出已經完整產生，可以使用。", "the output was made and is whole.")
        : Wording("檢查結果沒有顯示。", "the result is not shown."))
    return (
      Wording(
        "\(before.zhHant)但暫存資料夾「\(path)」無法刪除：\(reason.zhHant)。裡面可能有病歷，請自行刪除；下次執行也會清除。",
        "\(before.en) But the temporary folder “\(path)” could not be removed: \(reason.en). There may be records in it: remove it, or let the next run do so."
      ), cause?.1 ?? .ioFailed
    )
  }

  private static func sourceChanged(_ file: String, _ nothing: Wording) -> (Wording, ExitStatus) {
    let file = shown(file)
    return (
      Wording(
        "檢查之後「\(file)」又被更動了。\(nothing.zhHant)。請等檔案存好，再執行一次。",
        "“\(file)” changed after it was checked. \(nothing.en). Let it be saved and run again."), .ioFailed
    )
  }

  private static func defect(_ text: String, _ nothing: Wording) -> (Wording, ExitStatus) {
    let detail = shown(text)
    return (
      Wording(
        "本程式發生錯誤，\(nothing.zhHant)。請把這段文字回報給開發者：\(detail)",
        "a defect of this program. \(nothing.en). Please report this text: \(detail)"), .defect
    )
  }

  private static let shown = ShownText(showsIdentifiers: false)
}

extension LedgerError {
  fileprivate var status: ExitStatus {
    switch kind {
    case .inaccessible(.noSpace), .inaccessible(.fileTooLarge), .inaccessible(.ioError): .ioFailed
    case .inaccessible(.noSuchFileOrDirectory): .noInput
    case .inaccessible: .cannotCreate
    case .locked: .ioFailed
    case .notALedger, .corrupt, .newer, .keyUnusable: .noInput
    case .noPlace: .usage
    case .failed: .defect
    }
  }
}

extension ArchiveRefusal {
  /// For people.
  fileprivate var reason: Wording {
    switch self {
    case .noFiles: Wording("沒有檔案", "it would have no file")
    case .tooManyFiles(let limit): Wording("超過 \(limit) 個檔案", "it would have more than \(limit) files")
    case .tooLarge(let limit):
      Wording("壓縮前超過 \(limit) 位元組", "its files have more than \(limit) bytes before compression")
    case .badName: Wording("有一個檔名它不能寫", "it cannot write one of the names")
    }
  }
}
