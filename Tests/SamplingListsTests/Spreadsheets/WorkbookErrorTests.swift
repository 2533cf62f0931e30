import Findings
import Testing

@testable import SamplingLists

extension WorkbookError {
  var isDamage: Bool {
    if case .damaged = self { true } else { false }
  }

  var isTooLarge: Bool {
    if case .tooLarge = self { true } else { false }
  }

  func isDamage(of wanted: String?) -> Bool {
    if case .damaged(let part, _) = self { part == wanted } else { false }
  }
}

@Suite struct WorkbookErrorTests {
  @Test func `every error says something in both languages`() {
    let errors: [WorkbookError] = [
      .notAWorkbook, .passwordProtected, .oldExcel, .binaryExcel, .damaged(part: nil, Wording("壞", "bad")),
      .damaged(part: "xl/a.xml", Wording("壞", "bad")), .tooLarge(Wording("大", "big")), .noSheet,
      .file(.init(.read, "list", .ioError)), .cancelled,
    ]
    #expect(Set(errors.map(\.wording.zhHant)).count == errors.count)
    #expect(Set(errors.map(\.wording.en)).count == errors.count)
    #expect(errors.allSatisfy { !$0.wording.zhHant.isEmpty && !$0.wording.en.isEmpty })
  }

  @Test(arguments: ["病歷.xml", "a b", "a\nb", String(repeating: "a", count: 101)])
  func `a name that may be anything is not shown`(part: String) {
    #expect(!WorkbookError.damaged(part: part, Wording("壞", "bad")).wording.en.contains(part))
    #expect(WorkbookError.damaged(part: "xl/a.xml", Wording("壞", "bad")).wording.en.contains("xl/a.xml"))
  }
}
