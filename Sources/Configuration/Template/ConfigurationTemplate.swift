package import Findings

/// A configuration to begin with: every key, with what it is for, what counts without it and how it is written.
///
/// Lines that are switched off begin with `#` and no space behind it, or with two for what is indented: taking the `#`
/// away switches them on. What is said to people begins with `# `.
package struct ConfigurationTemplate: Sendable {
  /// What is switched on: texts of keys that have one value.
  package var values: [ConfigurationKey: String]
  package var language: Language

  package init(_ values: [ConfigurationKey: String] = [:], in language: Language) {
    self.values = values
    self.language = language
  }

  /// UTF-8, a line feed behind each line.
  package var text: String { ([head] + ConfigurationKey.allCases.map(section)).joined(separator: "\n") }

  private var head: String {
    comment(
      Wording(
        """
        nhi-pack 的設定檔（YAML）：一行一個「名稱: 值」，# 後面是註解。
        要用哪一項，就去掉那幾行最前面的 #。命令列與 NHI_PACK_… 環境變數比這裡優先；nhi-pack config 列出實際用的值。
        這個檔案叫 nhi-pack.yaml，放在工作資料夾就會用到；給每個資料夾用的放在 ~/.config/nhi-pack/config.yaml。
        """,
        """
        The configuration of nhi-pack (YAML): one “name: value” a line, comments behind #.
        Take away the # in front of what you want. The command line and NHI_PACK_… variables come first;
        nhi-pack config shows what counts. Called nhi-pack.yaml it is found in the working folder; the one for every
        folder is ~/.config/nhi-pack/config.yaml.
        """))
  }

  private func section(_ key: ConfigurationKey) -> String {
    let usual =
      switch key.usual {
      case .value(let text): Wording("預設：\(text)", "Default: \(text)")
      case .described(let wording): Wording("預設：\(wording.zhHant)", "Default: \(wording.en)")
      }
    let setting = values[key].map { "\(key.rawValue): \(Self.quoted($0))\n" } ?? off(key.sample)
    return comment(key.meaning) + comment(usual) + setting
  }

  private func comment(_ wording: Wording) -> String { lines(wording[language]).map { "# \($0)\n" }.joined() }

  private func off(_ sample: String) -> String { lines(sample).map { "#\($0)\n" }.joined() }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  /// A double-quoted scalar (YAML 1.2, 5.7 and 7.3.1).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.properties.generalCategory == .control || scalar == "\u{2028}" || scalar == "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
