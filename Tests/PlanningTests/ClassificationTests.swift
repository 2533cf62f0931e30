import NHICodes
import Testing

@testable import Planning

/// What part of the record a file is taken for, and on what evidence.
@Suite struct ClassificationTests {
  private func classify(_ path: String) throws -> Classification {
    try Clinic(["19 012345"], files: [path]).plan().document(path).classification
  }

  @Test(arguments: [
    ("病歷", RecordClass.chart), ("A", .chart), ("chart", .chart), ("影像", .imaging), ("X光", .imaging), ("ｘ光", .imaging),
    ("x-ray", .imaging), ("檢驗", .report), ("C", .report), ("檢查檢驗報告(非影像類)", .report), ("Labs", .report),
    ("其他", .other), ("附件", .other), ("d", .other),
  ])
  func `a folder says the class`(folder: String, recordClass: RecordClass) throws {
    let found = try classify("19012345/\(folder)/pano x.bin")
    #expect(found == Classification(recordClass: recordClass, evidence: .folder(folder)))
    #expect(!found.isGuess)
  }

  @Test func `the innermost folder counts`() throws {
    #expect(try classify("19012345/影像/檢驗/a.jpg").evidence == .folder("檢驗"))
    #expect(try classify("19012345/檢驗/2026/a.jpg").evidence == .folder("檢驗"))
  }

  @Test func `a coded name counts before its folder`() throws {
    let found = try classify("19012345/影像/13C19012345.pdf")
    #expect(found == Classification(recordClass: .report, evidence: .recordName))
  }

  @Test(arguments: [
    ("手術同意書.jpg", RecordClass.other, "同意書"), ("轉診單.pdf", .other, "轉診"), ("consent form.pdf", .other, "CONSENT"),
    ("口內照片.jpg", .imaging, "照片"), ("pano.pdf", .imaging, "PANO"), ("Ｐａｎｏ.pdf", .imaging, "PANO"),
    ("2026_x-ray_1.pdf", .imaging, "X-RAY"), ("手術照片.pdf", .imaging, "照片"), ("ct.pdf", .imaging, "CT"),
    ("CT1.pdf", .imaging, "CT"), ("血液檢查.jpg", .report, "檢查"), ("lab-2.jpg", .report, "LAB"),
    ("門診紀錄.jpg", .chart, "門診"), ("SOAP 20260701.jpg", .chart, "SOAP"), ("progress note.tif", .chart, "NOTE"),
  ])
  func `words in the name say the class`(name: String, recordClass: RecordClass, word: String) throws {
    #expect(
      try classify("19012345/\(name)") == Classification(recordClass: recordClass, evidence: .word(word)))
  }

  @Test(arguments: ["doctor.pdf", "label.pdf", "direct.pdf", "notebook.pdf", "crown.pdf", "chartered.pdf"])
  func `a Latin word counts only when it stands alone`(name: String) throws {
    #expect(try classify("19012345/\(name)").evidence == .kindOfFile(".pdf"))
  }

  @Test(arguments: [
    ("a.jpg", RecordClass.imaging), ("a.JPEG", .imaging), ("a.tif", .imaging), ("a.dcm", .imaging),
    ("a.mp4", .imaging), ("a.png", .imaging), ("a.pdf", .chart), ("a.txt", .chart), ("a.doc", .chart), ("a", .chart),
    (".jpg", .chart), ("a.", .chart),
  ])
  func `nothing but the kind of file is a guess`(name: String, recordClass: RecordClass) throws {
    let found = try classify("19012345/\(name)")
    #expect(found.recordClass == recordClass)
    #expect(found.isGuess)
  }

  @Test func `every evidence is explained`() throws {
    let form = try #require(RecordForm.all.first)
    for evidence: Classification.Evidence in [
      .mapping, .recordName, .folder("甲"), .word("乙"), .kindOfFile(".丙"), .pattern("丁"), .form(form.title),
    ] {
      let text = Classification(recordClass: .chart, evidence: evidence).explanation
      #expect(text.zhHant.hasSuffix("→ A 病歷本文") && text.en.hasSuffix(" → A chart"))
      switch evidence {
      case .folder(let said), .word(let said), .kindOfFile(let said), .pattern(let said):
        #expect(text.zhHant.contains(said) && text.en.contains(said))
      case .form(let said): #expect(text.zhHant.contains(said.description) && text.en.contains(said.description))
      case .mapping, .recordName: break
      }
    }
  }
}
