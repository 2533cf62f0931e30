import FileAccess
import Findings
import SystemPackage

/// The file that a page goes to: for its owner alone, and in the place of nothing but an older page of ours.
struct ReportFile: Sendable {
  let path: FilePath

  /// Makes sure that it can be written, before anybody waits for the checks. The bundle's folder is made for it, as it
  /// is for the bundle.
  func prepare(outside source: FilePath?, but output: FilePath?) throws(ReportFileError) {
    let folder = path.removingLastComponent()
    if let output, folder.lexicallyNormalized() == output.lexicallyNormalized() {
      do throws(FileAccessError) { try output.createFolders() } catch { throw .cannotCreate(error) }
    }
    if let source, folder.isFolder(in: source), output.map({ folder.isFolder(in: $0) }) != true {
      throw .inSource(path)
    }
    _ = try isReplacing()
    do throws(FileAccessError) { try Publishing.probe(path) } catch { throw .cannotCreate(error) }
  }

  func write(_ bytes: [UInt8]) throws(ReportFileError) {
    let isReplacing = try isReplacing()
    do throws(FileAccessError) { try Publishing.write(bytes, to: path, replacing: isReplacing) } catch {
      throw .cannotCreate(error)
    }
  }

  /// Whether a page of ours is there. Anything else stays.
  private func isReplacing() throws(ReportFileError) -> Bool {
    guard path.isTaken else { return false }
    do throws(FileAccessError) {
      let file = try FileBytes(path)
      for language in Language.allCases {
        let opening = Array(ReportHTML.opening(language).utf8)
        if try file.read(at: 0, count: opening.count) == opening { return true }
      }
    } catch {
      throw .cannotCreate(error)
    }
    throw .notOurs(path)
  }
}

/// Why there is no page.
enum ReportFileError: Error {
  /// Something that is no page of ours has the name.
  case notOurs(FilePath)
  /// It would lie among the clinic's files.
  case inSource(FilePath)
  case cannotCreate(FileAccessError)

  /// Tells the user.
  ///
  /// - Parameter done: whether the work itself is done, and only the page is missing.
  func complaint(_ results: OutputArguments, done: Bool) -> ExitStatus {
    let why: Wording
    var path: FilePath
    switch self {
    case .notOurs(let taken):
      path = taken
      why = Wording(
        "已經有檔案在那裡，而且不是本程式的報告，沒有動它。請換一個檔名",
        "a file is there that is no report of this program. It was not touched. Choose another name")
    case .inSource(let inside):
      path = inside
      why = Wording(
        "在來源資料夾裡，下次會被當成院所的檔案。請放到別的資料夾",
        "it would lie in SOURCE, and the next run would take it for a record. Choose another folder")
    case .cannotCreate(let error):
      path = error.path
      let reason = error.reason
      why = Wording("\(reason.zhHant)。請換一個可以寫入的位置", "\(reason.en). Choose a place that can be written to")
    }
    let shown = ShownText(showsIdentifiers: false)(path.string)
    let rest =
      done
      ? Wording("其他的工作已經完成，結果如上。", " Everything else is done; its result stands above.")
      : Wording("還沒有檢查任何檔案。", " Nothing was looked at yet.")
    let message = Wording(
      "無法寫入報告「\(shown)」：\(why.zhHant)。\(rest.zhHant)", "cannot write the report “\(shown)”: \(why.en).\(rest.en)")
    Terminal.complain(message, in: results.language)
    return .cannotCreate
  }
}
