import NHICodes
import Planning
import Testing

/// Documents of class A by their form.
@Suite struct FormPlanTests {
  private func plan(
    _ files: [String], _ sampled: Clinic.Case = "19 012345", tier: Tier = .dental, words: ClassWords = .standard
  ) throws -> PlanReading {
    var matching = MatchingOptions()
    matching.words = words
    var sampled = sampled
    sampled.folder = "case"
    return try Clinic([sampled], tier: tier, files: files.map { "case/\($0)" }).plan(matching: matching)
  }

  private func document(_ file: String, _ sampled: Clinic.Case = "19 012345") throws -> PlannedDocument {
    try plan([file], sampled).document("case/\(file)")
  }

  @Test(arguments: [
    ("005.pdf", "005 門診處方籤(藥囑)"), ("005_x.jpg", "005 門診處方籤(藥囑)"), ("118.txt", "118 診所用西醫門診單"),
    ("120 診所用牙醫門診單.jpg", "120 診所用牙醫門診單"), ("麻醉紀錄單.jpg", "020 麻醉紀錄單"), ("手術紀錄報告單.pdf", "018 手術紀錄報告單"),
    ("病歷/手術紀錄報告單.jpg", "018 手術紀錄報告單"),
  ])
  func `a form is class A and told in the remark`(file: String, remark: String) throws {
    let document = try document(file)
    #expect(document.name.recordClass == .chart)
    #expect(document.classification.remark == remark)
    #expect(document.classification.explanation.zhHant.contains(remark))
    #expect(!document.classification.isGuess)
  }

  @Test(arguments: [
    "影像/005_門診處方籤.jpg", "檢驗/020.pdf", "13B19012345-1.jpg", "005_檢驗報告.pdf", "005 pano.jpg", "005.jpg", "018-2.tif",
    "同意書/麻醉紀錄單.pdf",
  ])
  func `stronger evidence decides the class, and then no form is told`(file: String) throws {
    let document = try document(file)
    #expect(document.name.recordClass != .chart)
    #expect(document.classification.form == nil)
    #expect(document.classification.remark == document.name.recordClass.name.zhHant)
  }

  @Test(arguments: [("005.pdf", "19 000005", nil), ("005 a.pdf", "19 000123", "0005"), ("020.pdf", "19 000020", "7")])
  func `a case's own number is no form`(file: String, key: String, chart: String?) throws {
    #expect(try document(file, Clinic.Case(key, chart: chart)).classification.form == nil)
    #expect(try document(file, "19 000777").classification.form != nil)
  }

  @Test func `pages that are numbered through are no forms`() throws {
    let reading = try plan(["001.pdf", "005.pdf", "018.pdf", "x/005.pdf"])
    let forms = try ["001.pdf", "005.pdf", "018.pdf", "x/005.pdf"].map {
      try reading.document("case/\($0)").classification.form?.title.number
    }
    #expect(forms == [nil, nil, nil, "005"])
  }

  @Test func `a word of the user's comes before the form`() throws {
    var words = ClassWords.standard
    words.add("麻醉紀錄", to: .other)
    #expect(try plan(["麻醉紀錄單.pdf"], words: words).names == ["case/麻醉紀錄單.pdf → 13D19012345.pdf"])
  }

  @Test func `the mapping decides the class and the form is told all the same`() throws {
    let clinic = try Clinic(["19 012345"], files: ["x/005.pdf", "x/020.pdf"])
    let (mapping, _) = FileMapping.read(
      Array("檔案,案件分類,流水號,類別\nx/005.pdf,19,012345,A\nx/020.pdf,19,012345,D\n".utf8), name: "m", list: clinic.list)
    let reading = try clinic.plan(mapping: mapping)
    #expect(try reading.document("x/005.pdf").classification.remark == "005 門診處方籤(藥囑)")
    #expect(try reading.document("x/020.pdf").classification.remark == RecordClass.other.name.zhHant)
  }

  // MARK: - Order

  @Test func `forms go in the order of the table`() throws {
    #expect(
      try plan(["018 手術.pdf", "麻醉紀錄單.pdf", "門診處方籤 2.pdf", "門診處方籤 10.pdf"]).names == [
        "case/門診處方籤 2.pdf → 13A19012345-1.pdf", "case/門診處方籤 10.pdf → 13A19012345-2.pdf",
        "case/麻醉紀錄單.pdf → 13A19012345-3.pdf", "case/018 手術.pdf → 13A19012345-4.pdf",
      ])
  }

  @Test(arguments: [["病歷.pdf", "麻醉紀錄單.pdf", "005 x.pdf"], ["13A19012345-2.pdf", "麻醉紀錄單.pdf", "005 x.pdf"]])
  func `where one is no form, or is named already, the order stays`(files: [String]) throws {
    let names = try plan(files).names
    #expect(names.firstIndex { $0.contains("005 x") } ?? 9 < names.firstIndex { $0.contains("麻醉") } ?? 0)
    #expect(names.count == 3)
    // The natural order: 0 before 病 and 麻, the numbered one first.
    #expect(names[0].contains(files[0].hasPrefix("13A") ? "13A19012345-2.pdf" : "005 x"))
  }

  @Test func `an inpatient's table is another`() throws {
    let reading = try plan(
      ["護理紀錄.pdf", "003.pdf", "出院病歷摘要.pdf"], "1 000123", tier: .hospitalInpatient)
    #expect(
      reading.names == [
        "case/出院病歷摘要.pdf → 22A1000123-1.pdf", "case/003.pdf → 22A1000123-2.pdf", "case/護理紀錄.pdf → 22A1000123-3.pdf",
      ])
    #expect(try reading.document("case/護理紀錄.pdf").classification.remark == "014 護理紀錄單")
  }

  @Test func `an emergency's forms come before the outpatients'`() throws {
    let reading = try plan(["005.pdf", "護理紀錄.pdf", "010 檢傷.pdf"], "02 000123", tier: .hospitalOutpatient)
    #expect(
      reading.plan.cases[0].documents.map(\.classification.remark) == ["010 急診檢傷分類單", "011 急診護理處置單", "005 門診處方籤(藥囑)"])
  }
}
