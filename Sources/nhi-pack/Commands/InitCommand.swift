import ArgumentParser
import Configuration
import FileAccess
import Findings
import NHICodes
import NHIPack
import Packaging
import SamplingLists
import SystemPackage

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "寫一份有註解的設定檔和清單樣板 / Write a commented configuration and a list to fill in.",
    discussion: """
      在終端機會問幾個問題；選項已經寫的不問。不在終端機就不問。已經有的檔案不會覆寫。
      On a terminal it asks a few questions, but not what an option says; elsewhere it asks nothing. No file is replaced.
      """)

  @Option(help: ArgumentHelp("醫事機構代碼 10 碼 / institution code", valueName: "code"))
  var institution: String?

  @Option(help: ArgumentHelp("醫事類別，例如 13 牙醫 / tier, such as 13 for dental", valueName: "code"))
  var tier: String?

  @Option(help: ArgumentHelp("附件壓縮格式 / attachment container: 7z, zip, cab", valueName: "7z|zip|cab"))
  var container: BatchProfile.Container?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("寫進哪個資料夾，預設這裡 / the folder to write into, default here", valueName: "dir"))
  var output = "."

  @OptionGroup var display: DisplayArguments

  private static let configurationName = ConfigurationPlace.fileName
  private var listName: FilePath.Component { display.language == .zhHant ? "抽樣清單.csv" : "list.csv" }

  func validate() throws {
    if output.isEmpty { throw ValidationError("路徑是空的 / a path is empty") }
    _ = try given
  }

  private var given: InitAnswers {
    get throws {
      var answers = InitAnswers()
      if let institution {
        guard let code = InstitutionCode(institution) else {
          throw ValidationError("--institution: \(ShownText.visible(institution))（10 碼數字 / ten digits）")
        }
        answers.institution = code
      }
      if let tier {
        guard let known = Tier(rawValue: tier) else {
          let codes = Tier.allCases.map(\.code).joined(separator: " ")
          throw ValidationError("沒有醫事類別 \(ShownText.visible(tier)) / no such tier: \(codes)")
        }
        answers.tier = known
      }
      answers.container = container
      return answers
    }
  }

  func run() throws {
    let folder = FilePath(output)
    let (configuration, list) = (folder.appending(Self.configurationName), folder.appending(listName))
    // Before anything is asked.
    try refuseToReplace([configuration, list])
    var answers = try given
    if let code = answers.institution, !code.hasUsualCheckDigit {
      complain(InitAnswers.doubt(code))
    }
    if Terminal.asks {
      do throws(Questions.NoAnswer) {
        try answers.complete(by: Questions(language: display.language))
      } catch {
        complain(Wording("沒有回答完，所以沒有寫任何檔案。", "the questions were not answered, so nothing was written."))
        throw ExitStatus.usage
      }
    }
    var template = ConfigurationTemplate(in: display.language)
    template.values[.institution] = answers.institution?.digits
    template.values[.tier] = answers.tier?.code
    template.values[.container] = answers.container?.rawValue
    try write(Array(template.text.utf8), to: configuration, SamplingList.template(in: display.language), to: list)
    try Terminal.write(InitText(configuration: configuration, list: list, answers: answers, display: display).text)
  }

  /// Both or none.
  private func write(
    _ settings: [UInt8], to configuration: FilePath, _ rows: [UInt8], to list: FilePath
  ) throws(ExitStatus) {
    do throws(FileAccessError) {
      try configuration.removingLastComponent().createFolders()
      try Publishing.write(settings, to: configuration)
      do throws(FileAccessError) { try Publishing.write(rows, to: list) } catch {
        try Publishing.withdraw(configuration)
        throw error
      }
    } catch {
      // Somebody may have made it since we looked.
      if error.errno == .fileExists { try refuseToReplace([configuration, list]) }
      throw Running.failure(.packaging(.cannotCreate(error)), .makeConfiguration, display.language)
    }
  }

  private func refuseToReplace(_ paths: [FilePath]) throws(ExitStatus) {
    guard let taken = paths.first(where: \.isTaken) else { return }
    let path = display.shown(taken.string)
    complain(
      Wording(
        "「\(path)」已經存在，沒有動它，也沒有寫任何檔案。要重新寫就先把它移走或改名，或用 --output 換一個資料夾。",
        "“\(path)” exists. It was not touched and nothing was written. Move or rename it first, or choose another folder with --output."
      ))
    throw .cannotCreate
  }

  private func complain(_ wording: Wording) { Terminal.complain(wording, in: display.language) }
}
