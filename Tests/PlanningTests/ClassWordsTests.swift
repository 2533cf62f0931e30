import NHICodes
import Testing

@testable import Planning

/// Words that decide a class.
@Suite struct ClassWordsTests {
  @Test(arguments: [
    ("環口片", RecordClass.imaging), ("全口X光", .imaging), ("根尖片攝影", .imaging), ("OPG 1", .imaging), ("fmx", .imaging),
    ("cxr2026", .imaging), ("胃鏡", .imaging), ("手術同意書", .other), ("收費明細", .other), ("健保卡", .other), ("轉介單", .other),
    ("檢驗單", .report), ("病理報告", .report), ("抽血", .report), ("HbA1c", .report), ("處方箋", .chart), ("手術紀錄", .chart),
    ("會診單", .chart), ("初診", .chart), ("prescription", .chart),
  ])
  func `what clinics write`(name: String, recordClass: RecordClass) {
    #expect(ClassWords.standard.find(in: name)?.recordClass == recordClass)
  }

  @Test(arguments: [
    "CR", "DX", "Cr 1.2", "PA", "doctor", "actress", "petition", "labour", "掃描", "王小明", "", "x-rayed", "bloody",
  ])
  func `what says nothing, or two things`(name: String) {
    #expect(ClassWords.standard.find(in: name) == nil)
  }

  @Test func `an added word counts before the standard ones, the longest first`() {
    var words = ClassWords.standard
    words.add("照片", to: .other)
    words.add("口內照片", to: .chart)
    words.add(" bw ", to: .imaging)
    words.add("3d-scan", to: .report)
    words.add("", to: .other)
    #expect(words.find(in: "術後照片")?.recordClass == .other)
    #expect(words.find(in: "口內照片")?.recordClass == .chart)
    #expect(words.find(in: "BW2") == ClassWords.Found(recordClass: .imaging, word: "BW"))
    #expect(words.find(in: "bwx") == nil && words.find(in: "x") == nil)
    #expect(words.find(in: "a 3D-Scan")?.recordClass == .report && words.find(in: "33d-scan") == nil)
    #expect(words.recordClass(ofFolder: "ｂｗ") == .imaging && words.recordClass(ofFolder: "BW 1") == nil)
    #expect(words.recordClass(ofFolder: "照片") == .other)
    #expect(ClassWords.standard.recordClass(ofFolder: "照片") == .imaging)
    words.add("照片", to: .imaging)
    #expect(words.find(in: "術後照片")?.recordClass == .imaging)
    #expect(words != .standard && ClassWords() == .standard)
  }

  @Test func `no word is in two classes`() {
    let names = ClassWords.names.flatMap(\.1)
    #expect(Set(names).count == names.count)
    let folders = RecordClass.allCases.flatMap { ClassWords.folders[$0] ?? [] }
    #expect(Set(folders).count == folders.count)
    // Each is spelled as it is compared.
    for word in names + folders { #expect(word == word.halfWidth.uppercased()) }
  }

  @Test func `a hostile name takes no time`() {
    var words = ClassWords.standard
    words.add("a-a-a-b", to: .other)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(words.find(in: String(repeating: "a-", count: 2048)) == nil) }
    #expect(time < .seconds(5))
  }
}
