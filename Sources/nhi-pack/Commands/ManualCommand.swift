import ArgumentParser
import FileAccess
import SystemPackage

/// For who installs the program, and so not among the commands that `--help` lists: its manual, made of what `--help`
/// says.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "寫出使用手冊（man pages）/ Write the manual pages.", shouldDisplay: false)

  @Argument(
    help: ArgumentHelp("手冊的資料夾，裡面還沒有手冊 / the folder, which has no manual yet", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("頁尾的日期 / the date at the foot of the pages", valueName: "YYYY-MM-DD"))
  var date: String

  func validate() throws {
    guard date.wholeMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}/#) != nil else {
      throw ValidationError("--date: \(ShownText.visible(date))")
    }
    if folder.isEmpty { throw ValidationError("路徑是空的 / a path is empty") }
  }

  func run() throws {
    let program = try CommandDescription.read(NHIPackCommand._dumpHelp())
    for command in [program] + (program.subcommands ?? []) where command.hasPage {
      let page = ManualPage(command: command, date: date)
      do throws(FileAccessError) {
        try Publishing.write(Array(page.source.utf8), to: FilePath(folder).appending(page.fileName))
      } catch {
        let path = ShownText.visible(error.path.string)
        Terminal.complain("nhi-pack: \(path): \(error.reason.zhHant) / \(error.reason.en)")
        throw ExitStatus.cannotCreate
      }
    }
  }
}
