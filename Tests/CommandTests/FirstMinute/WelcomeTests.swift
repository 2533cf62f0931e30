import TestSupport
import Testing

@Suite struct WelcomeTests {
  @Test func whoGivesNothingIsToldWhatToTry() async throws {
    let output = try await nhiPack([])
    #expect(output.status == 0 && output.errors.isEmpty)
    #expect(output.text.hasPrefix("nhi-pack：把健保費用抽審的清單和院所的檔案檢查好"))
    #expect(output.text.contains("\n  nhi-pack check 抽樣清單.xlsx 檔案資料夾\n"))
    #expect(output.text.split(separator: "\n").count <= 12)
  }

  @Test func inTheUsersLanguage() async throws {
    let output = try await nhiPack([], environment: ["LANG": "en_US.UTF-8"])
    #expect(output.status == 0)
    #expect(output.text.contains("\n  nhi-pack check LIST.xlsx FOLDER\n"))
    #expect(output.text.allSatisfy { $0.isASCII })
  }
}
