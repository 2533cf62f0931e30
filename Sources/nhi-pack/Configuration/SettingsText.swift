import Configuration
import Findings

/// What counts for each key, for people: one a line, with who said it.
struct SettingsText {
  let settings: [Setting]
  let place: ConfigurationPlace?
  let findings: [Finding]
  let output: OutputArguments

  private var language: Language { output.language }
  private var terminal: Terminal { output.terminal }
  private func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }

  var text: String {
    [head, table, FindingsText(findings: findings, output: output).text].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private var head: String {
    let name =
      place?.name(output.shown, language)
      ?? say(
        "沒有設定檔。nhi-pack init 可以寫一份。", "There is no configuration. nhi-pack init writes one.")
    return "\(terminal.styled(say("設定檔", "Configuration"), .faint))  \(name)\n"
  }

  private var table: String {
    let values = settings.map { output.shown(value(of: $0)) }
    let keyWidth = settings.map(\.key.rawValue.displayWidth).max() ?? 0
    // A long list would push who said it out of sight.
    let valueWidth = values.map(\.displayWidth).filter { $0 <= 40 }.max() ?? 0
    return zip(settings, values).map { setting, value in
      let isUsual = setting.origin == .usual
      let key = setting.key.rawValue.padded(toWidth: keyWidth)
      let shown = value.padded(toWidth: valueWidth)
      let origin = terminal.styled(origin(of: setting), .faint)
      return "\(key)  \(isUsual ? terminal.styled(shown, .faint) : shown)  \(origin)\n"
    }.joined()
  }

  private func value(of setting: Setting) -> String {
    switch setting.value {
    case .value(let text): text
    case .described(let wording): say("（\(wording.zhHant)）", "(\(wording.en))")
    }
  }

  private func origin(of setting: Setting) -> String {
    switch setting.origin {
    case .option(let name), .variable(let name): name
    case .configuration(let line): "\(output.shown(place?.path.string ?? "")):\(line)"
    case .usual: say("預設", "default")
    }
  }
}
