import Archives
import ArgumentParser
import Glibc

/// The program. One subcommand a file, in Commands/.
@main
struct NHIPackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nhi-pack",
    abstract: "健保費用抽審送件打包 / Packs medical records for the NHI sampled claims review.",
    discussion: """
      從抽樣清單與院所的檔案資料夾，產生檢查過的 (機構代碼)_(日期)_(序號).zip。來源檔案不會被更動。
      From a sampling list and a folder of files to a checked bundle. No source file is ever changed.

        nhi-pack check 清單.csv 資料夾 …     先檢查，不寫任何檔案 / look first, write nothing
        nhi-pack pack  清單.csv 資料夾 -o 輸出資料夾 …

      \(ExitStatus.help)
      """,
    version: ProgramVersion.text,
    subcommands: [
      PackCommand.self, CheckCommand.self, PlanCommand.self, NamesCommand.self, InspectCommand.self,
      VerifyCommand.self, DICOMDIRCommand.self, HistoryCommand.self, InitCommand.self, ConfigCommand.self,
      RulesCommand.self, SchemaCommand.self,
      ManualCommand.self,
    ])

  static func main() async {
    StandardStreams.occupyClosed()
    // A reader that went away (`| head`), or a file that grew beyond a limit, is an error of write(2) and not a signal
    // that would leave a staging folder behind.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    guard Secrecy.begin() else {
      Terminal.complain("nhi-pack: 系統不允許關閉記憶體傾印 / the system does not let core dumps be switched off")
      ExitStatus.defect.exit()
    }
    guard ArchiveEnvironment.useUTF8Names() else {
      Terminal.complain("nhi-pack: 系統缺少 C.UTF-8 語系 / the system lacks the C.UTF-8 locale")
      ExitStatus.defect.exit()
    }
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      status.exit()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      let usage = UsageErrorText(
        commands: configuration.subcommands.compactMap { $0.configuration.commandName },
        arguments: Array(CommandLine.arguments.dropFirst()))
      Terminal.complain(usage.text(of: message(for: error), in: fullMessage(for: error)))
      ExitStatus.usage.exit()
    }
  }

  /// Of the program without any command.
  func run() throws { try Terminal.write(Welcome.text[Terminal.language(nil)]) }
}
