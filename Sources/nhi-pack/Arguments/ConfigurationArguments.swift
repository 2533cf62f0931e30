import ArgumentParser
import Configuration
import FileAccess
import Findings
import NHIPack
import SystemPackage

/// Which configuration counts: the one that is named, or the first that is found.
struct ConfigurationArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "設定檔 YAML；不寫就依序找：工作資料夾與 SOURCE 裡的 nhi-pack.yaml、~/.config/nhi-pack/config.yaml / the configuration; without it nhi-pack.yaml in the working folder, in SOURCE, then your own",
      valueName: "file"), completion: .files("yaml", "yml"))
  var config: String?

  @Flag(help: "不用任何設定檔，也不去找（例如 CI）/ use no configuration and look for none, as in CI")
  var noConfig = false

  func validate() throws {
    if noConfig, config != nil { throw ValidationError("--config、--no-config：只能選一個 / choose one") }
    if config == "" { throw ValidationError("路徑是空的 / a path is empty") }
  }

  /// A configuration that was read; without any, one that says nothing.
  struct Reading {
    var place: ConfigurationPlace?
    var configuration = Configuration()
    var findings: [Finding] = []
  }

  /// - Parameters:
  ///   - source: SOURCE, for the commands that have one.
  ///   - language: of the complaint when it cannot be read.
  func read(
    source: FilePath?, for command: Running.Command, _ language: Language
  ) throws(ExitStatus) -> Reading {
    guard let place = place(source) else { return Reading() }
    do throws(FileAccessError) {
      let (configuration, findings) = try Configuration.read(place, rules: RuleCatalogue.all)
      return Reading(place: place, configuration: configuration, findings: findings)
    } catch {
      throw Running.failure(.input(error), command, language)
    }
  }

  private func place(_ source: FilePath?) -> ConfigurationPlace? {
    if noConfig { return nil }
    if let named = Terminal.path(config, orVariable: "CONFIG") { return ConfigurationPlace(named, .named) }
    return ConfigurationPlace.find(source: source, Terminal.environment)
  }
}
