import Configuration
import Findings

extension JSONReport {
  struct Settings: Encodable {
    let version = 1
    let command = "config"
    let configuration: ConfigurationEntry?
    let settings: [SettingEntry]
    let findings: [FindingEntry]
  }

  /// What counts for a key; `value` is nil where nobody says it and it is found otherwise.
  struct SettingEntry: Encodable {
    let key: String
    let value: String?
    let origin: String
    /// The option or variable.
    let name: String?
    /// The configuration, and its line.
    let file: String?
    let line: Int?
  }

  static func settings(
    _ settings: [Setting], of place: ConfigurationPlace?, _ findings: [Finding], output: OutputArguments
  ) throws -> String {
    let show = Shown(output: output)
    let entries = settings.map { setting in
      var value: String?
      if case .value(let text) = setting.value { value = show.masked(text) }
      var (name, line): (String?, Int?) = (nil, nil)
      switch setting.origin {
      case .option(let said), .variable(let said): name = said
      case .configuration(let place): line = place
      case .usual: break
      }
      return SettingEntry(
        key: setting.key.rawValue, value: value, origin: setting.origin.name, name: name,
        file: line == nil ? nil : place.map { show.masked($0.path.string) }, line: line)
    }
    return try encode(
      Settings(
        configuration: place.map(show.configuration), settings: entries, findings: findings.map { show.finding($0) }))
  }
}
