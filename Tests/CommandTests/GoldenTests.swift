import SystemPackage
import TestSupport
import Testing

/// What the program prints, to the letter: in Chinese and English for people, in JSON for scripts.
@Suite struct GoldenTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let suffix: String
    let options: [String]

    static let all = [
      Form(suffix: "zh-Hant.txt", options: ["--lang", "zh-Hant"]),
      Form(suffix: "en.txt", options: ["--lang", "en"]),
      Form(suffix: "json", options: ["--lang", "zh-Hant", "--format", "json"]),
    ]

    var testDescription: String { suffix }
  }

  @Test(arguments: ["plan", "check", "pack"], Form.all) func dental(command: String, form: Form) async throws {
    try await expect(command, .dental, form, status: 0)
  }

  @Test(arguments: ["plan", "check", "pack"], Form.all) func broken(command: String, form: Form) async throws {
    try await expect(command, .broken, form, status: 1)
  }

  @Test(arguments: ["plan", "check", "pack"], Form.all) func workbook(command: String, form: Form) async throws {
    try await expect(command, .workbook, form, status: 0)
  }

  @Test(arguments: Form.all) func names(form: Form) async throws {
    let names = [
      "13A19012345.pdf", "13B19012345-1.jpg", "13B19012345_2.JPG", "12A03123345.pdf", "11B09001352.tif",
      "14A21000001001.pdf", "12a03123346.pdf", "13D19012345.docx", "13A19012345.doc", "22A1000123.pdf",
      "22A01000123.pdf", "21AA1000123.pdf", "30A1000123.pdf", "13X19012345.pdf", "13A1912345.pdf",
      "99A19012345.pdf", "13B19012345-0.jpg", "13A19000000.pdf", "病歷.pdf", "D123456782.pdf", "13A19012345",
      "1319B012346.jpg", "13B1901234O.jpg", "13B19012347 (2).jpg.jpg", "王小明13B19012348.jpg", "１３Ｂ１９０１２３４９．jpg",
    ]
    let output = try await nhiPack(["names"] + names + form.options)
    #expect(output.status == 1)
    #expect(output.errors.isEmpty)
    try GoldenFile("names.\(form.suffix)").expect(output.text)
  }

  @Test(arguments: Form.all) func inspection(form: Form) async throws {
    let paths = [
      "dental/files/示範患者戊", "dental/files/D123456782", "dental/files/掃描/示範患者庚", "broken/files/19000003",
      "broken/files/19000004/scan.jpg",
    ]
    let output = try await nhiPack(["inspect"] + paths + form.options)
    #expect(output.status == 1)
    #expect(output.errors.isEmpty)
    try GoldenFile("inspect.\(form.suffix)").expect(output.text)
  }

  @Test(arguments: Form.all) func rule(form: Form) async throws {
    let output = try await nhiPack(["rules", "F103"] + form.options)
    #expect(output.status == 0)
    #expect(output.errors.isEmpty)
    try GoldenFile("rules-F103.\(form.suffix)").expect(output.text)
  }

  /// What other programs read, where there are errors and where there are warnings and one that is accepted.
  @Test(arguments: [Clinic.broken, .workbook], ["junit", "sarif", "github"])
  func exports(clinic: Clinic, format: String) async throws {
    let form = Form(suffix: format, options: ["--format", format])
    try await expect("check", clinic, form, status: clinic == .broken ? 1 : 0)
  }

  private func expect(_ command: String, _ clinic: Clinic, _ form: Form, status: Int) async throws {
    let folder = try TemporaryFolder()
    let writes = command == "pack" ? ["-o", folder.path.string] : []
    let output = try await nhiPack([command] + clinic.arguments + writes + form.options)
    #expect(output.status == status)
    #expect(output.errors.isEmpty)
    try GoldenFile("\(command)-\(clinic.rawValue).\(form.suffix)").expect(stable(output.text, folder.path))
  }

  /// The text without what differs from run to run, or with the version of a compression library.
  private func stable(_ text: String, _ folder: FilePath) -> String {
    text.replacing(folder.string, with: "OUTPUT")
      .replacing(/[0-9a-f]{64}/, with: "SHA256")
      .replacing(/"bytes" : [0-9]+/, with: #""bytes" : 0"#)
      .replacing(/(大小|Size) +[0-9]+ kB/) { "\($0.1) SIZE" }
  }
}
