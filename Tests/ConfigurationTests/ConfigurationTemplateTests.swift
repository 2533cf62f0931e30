import Configuration
import Findings
import SamplingLists
import TestSupport
import Testing

@Suite struct ConfigurationTemplateTests {
  private func read(_ text: String) -> (configuration: Configuration, findings: [Finding]) {
    Configuration.read(Array(text.utf8), place: ConfigurationPlace("nhi-pack.yaml", .named), rules: KnownRule.all)
  }

  @Test(arguments: Language.allCases) func `a new configuration says nothing and has every key`(language: Language) {
    let text = ConfigurationTemplate(in: language).text
    let (configuration, findings) = read(text)
    #expect(findings.isEmpty && configuration.said.isEmpty)
    for key in ConfigurationKey.allCases {
      #expect(text.split(separator: "\n").count { $0.hasPrefix("#\(key.rawValue):") } == 1, "\(key)")
    }
    #expect(text.hasSuffix("\n") && !text.contains("\n\n\n"))
  }

  /// Taking every `#` away that stands before a setting switches all of them on.
  @Test(arguments: Language.allCases) func `what is switched off can be switched on`(language: Language) {
    let on = ConfigurationTemplate(in: language).text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasPrefix("# ") && !$0.hasPrefix("#  ") ? $0 : $0.drop { $0 == "#" }
    }
    let (configuration, findings) = read(on.joined(separator: "\n"))
    #expect(findings.isEmpty, "\(findings.map { $0.message(in: .en) })")
    #expect(Set(configuration.said.keys) == Set(ConfigurationKey.allCases))
  }

  @Test(arguments: ["3501200000", "a: b # c", "\"\\\n\u{7}\u{2028}é", "- x", "007", "~"])
  func `what was answered is read again`(value: String) {
    let template = ConfigurationTemplate([.institution: value, .container: "zip"], in: .zhHant)
    let (configuration, findings) = read(template.text)
    #expect(findings.isEmpty)
    #expect(configuration.batch.institution == value && configuration.container == .zip)
    #expect(Set(configuration.said.keys) == [.institution, .container])
  }
}
