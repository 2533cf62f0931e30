import NHICodes
import Testing

/// The forms of class A: the tables, and how a name is recognised.
@Suite struct RecordFormTests {
  private func title(_ name: String, _ settings: [RecordForm.Setting]) -> String? {
    RecordForm.recognise(in: name, settings: settings)?.title.description
  }

  @Test func `the tables have all their rows in order`() {
    for (setting, count) in [(RecordForm.Setting.outpatient, 9), (.emergency, 9), (.inpatient, 50)] {
      let forms = RecordForm.all.filter { $0.setting == setting }
      #expect(forms.map(\.order) == Array(1...count))
      #expect(forms.allSatisfy { !$0.title.name.isEmpty && !$0.title.name.contains("_") })
      // A number stands in one row of a table, and is three digits.
      let numbers = forms.map { form in Set(([form.title] + form.others).compactMap(\.number)) }
      #expect(Set(numbers.joined()).count == Array(numbers.joined()).count)
      #expect(numbers.joined().allSatisfy { $0.utf8.count == 3 && Int($0) != nil })
    }
    #expect(RecordForm.all.count == 68)
  }

  @Test func `every title names its own form`() {
    for form in RecordForm.all {
      for title in [form.title] + form.others {
        let found = RecordForm.recognise(in: title.name, settings: [form.setting])
        #expect(found?.form == form, "\(title)")
        #expect(found?.evidence == .name)
        guard let number = title.number else { continue }
        #expect(RecordForm.recognise(in: number, settings: [form.setting])?.form == form)
        #expect(RecordForm.isNumber(number, settings: [form.setting]))
        #expect(RecordForm.recognise(in: "\(number)_\(title.name)", settings: [form.setting])?.title == title)
      }
    }
  }

  @Test(arguments: [
    ("005", "005 門診處方籤(藥囑)"), ("005_門診處方籤", "005 門診處方籤(藥囑)"), ("門診處方箋", "005 門診處方籤(藥囑)"),
    ("005-1", "005 門診處方籤(藥囑)"), ("００５　門診", "005 門診處方籤(藥囑)"), ("118", "118 診所用西醫門診單"),
    ("120診所用牙醫門診單", "120 診所用牙醫門診單"), ("診所用牙醫門診單 20260701", "120 診所用牙醫門診單"),
    ("王小明 麻醉記錄單", "020 麻醉紀錄單"), ("麻 醉 紀 錄", "020 麻醉紀錄單"), ("手術室護理紀錄(二)", "091 手術室護理紀錄"),
    ("Operation Note 2", "018 手術紀錄報告單"), ("operation_note", "018 手術紀錄報告單"), ("手術紀錄", "018 手術紀錄報告單"),
    ("恢復室護理紀錄", "092 恢復室護理紀錄單"), ("門診ＳＯＡＰ紀錄單", "005 門診處方籤(藥囑)"),
    ("手術前後護理及辨識紀錄單(Ⅱ)", "手術前後護理及辨識紀錄單(Ⅱ)"),
  ])
  func `an outpatient form by number or name`(name: String, expected: String) {
    #expect(title(name, [.outpatient]) == expected)
  }

  @Test(arguments: [
    "", "1", "0005", "05", "005A", "a005", "1005", "20260701", "x 005", "012", "護理紀錄", "病程紀錄", "preoperation note",
    "operation notebook", "門診", "紀錄單", "麻醉", "門診處方 籤 X".replacing("處方", with: "處"),
  ])
  func `what is no outpatient form`(name: String) {
    #expect(title(name, [.outpatient]) == nil)
  }

  @Test func `one name is another form in another table`() {
    #expect(title("護理紀錄", [.emergency, .outpatient]) == "011 急診護理處置單")
    #expect(title("護理紀錄", [.inpatient]) == "014 護理紀錄單")
    #expect(title("手術室護理紀錄", [.inpatient]) == "091 手術室護理紀錄")
    // The outpatients' table has a longer name of it.
    #expect(title("手術室護理紀錄", [.emergency, .outpatient]) == "091 手術室護理紀錄")
    #expect(title("005", [.emergency, .outpatient]) == "005 門診處方籤(藥囑)")
    #expect(title("076_產程紀錄", [.inpatient]) == "076 產程紀錄")
    #expect(title("077", [.inpatient]) == "077 產後紀錄")
  }

  @Test func `where number and name differ the name counts`() {
    #expect(title("005_手術紀錄報告單", [.outpatient]) == "018 手術紀錄報告單")
    #expect(RecordForm.recognise(in: "005", settings: [.outpatient])?.evidence == .numberAlone)
    #expect(RecordForm.recognise(in: "005 (2)", settings: [.outpatient])?.evidence == .numberAlone)
    #expect(RecordForm.recognise(in: "005 門診", settings: [.outpatient])?.evidence == .number)
  }

  @Test func `which tables a case has`() throws {
    func settings(_ tier: Tier, _ category: String) throws -> [RecordForm.Setting] {
      RecordForm.settings(
        of: CaseKey(tier: tier, category: try #require(CaseCategory(category)), serial: try #require(CaseSerial(1))))
    }
    for tier in Tier.allCases {
      let isInpatient = [.clinicInpatient, .hospitalInpatient, .otherInpatient].contains(tier)
      #expect(try settings(tier, "04") == (isInpatient ? [.inpatient] : [.outpatient]))
    }
    #expect(try settings(.hospitalOutpatient, "02") == [.emergency, .outpatient])
    #expect(try settings(.clinicOutpatient, "02") == [.emergency, .outpatient])
    #expect(try settings(.dental, "02") == [.outpatient])
  }

  @Test func `a hostile name takes no time`() {
    let clock = ContinuousClock()
    let names = [
      String(repeating: "護", count: 100_000), String(repeating: "護理紀", count: 50_000),
      String(repeating: "\u{301}", count: 100_000), String(repeating: "0", count: 100_000),
      String(repeating: "Operation", count: 20_000),
    ]
    let time = clock.measure {
      for name in names { #expect(RecordForm.recognise(in: name, settings: RecordForm.Setting.allCases) == nil) }
    }
    #expect(time < .seconds(5))
  }
}
