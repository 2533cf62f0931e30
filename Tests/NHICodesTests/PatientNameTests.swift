import NHICodes
import Testing

@Suite struct PatientNameTests {
  @Test(arguments: [
    ("示範患者甲", "示範患者甲", true, true), ("示範患者甲", "示範患者乙", false, false), ("示範 患者甲", "示範患者　甲", true, true),
    ("示範○○甲", "示範患者甲", true, nil), ("示範○甲", "示範患者甲", true, nil), ("示範○○乙", "示範患者甲", false, false),
    ("示Ｏ甲", "示範甲", true, nil), ("示\u{E000}甲", "示範甲", true, nil), ("示範", "示範甲", false, false),
    ("Synthetic One", "ONE SYNTHETIC", false, true), ("Synthetic One", "SYNTHETIC TWO", false, nil),
    ("SYNTHETIC ONE", "示範患者甲", false, nil), ("", "", true, nil),
  ])
  func `two names`(one: String, other: String, canBe: Bool, isSame: Bool?) {
    let names = (PatientName(one), PatientName(other))
    #expect(names.0.canBeSame(as: names.1) == canBe && names.1.canBeSame(as: names.0) == canBe)
    #expect(names.0.isSame(as: names.1) == isSame && names.1.isSame(as: names.0) == isSame)
  }

  /// Long enough to be no name: it is not compared, and takes no time.
  @Test func `a whole book`() {
    let book = String(repeating: "示範", count: 1_000_000)
    #expect(PatientName(book).canBeSame(as: PatientName("示範患者甲")))
  }
}
