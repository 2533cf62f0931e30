import Findings
import RunProgress
import Testing

@testable import nhi_pack

@Suite struct ProgressTextTests {
  /// Ten seconds into packing, a third done.
  private func packing(_ language: Language) -> ProgressText {
    let meter = ProgressMeter()
    meter.begin(.packing, of: ProgressAmounts(cases: 60, files: 2345, bytes: 3_456_000_000))
    var pace = ProgressPace()
    pace.note(meter.now, at: 0)
    for tenth in 1...100 {
      meter.add(bytes: 11_520_000)
      pace.note(meter.now, at: Double(tenth) / 10)
    }
    meter.add(cases: 12, files: 780)
    return ProgressText(state: meter.now, pace: pace, phases: Running.Command.pack.phases, language: language)
  }

  @Test func allIsSaidWhereThereIsRoom() {
    #expect(
      packing(.zhHant).line(columns: 100)
        == "6/7 打包  12/60 件  780/2,345 檔  1.1/3.4 GB  每秒 115 MB  約剩 20 秒")
    #expect(
      packing(.en).line(columns: 100)
        == "6/7 packing  12/60 cases  780/2,345 files  1.1/3.4 GB  115 MB/s  about 20 s left")
    #expect(packing(.zhHant).sentence == "6/7 打包，12/60 件，780/2,345 檔，1.1/3.4 GB，每秒 115 MB，約剩 20 秒")
  }

  @Test func theLeastImportantGoesFirst() {
    #expect(
      packing(.zhHant).line(columns: 79)
        == "6/7 打包  12/60 件  780/2,345 檔  1.1/3.4 GB  每秒 115 MB  約剩 20 秒")
    #expect(
      packing(.en).line(columns: 79)
        == "6/7 packing  12/60 cases  780/2,345 files  1.1/3.4 GB  about 20 s left")
    #expect(packing(.zhHant).line(columns: 39) == "6/7 打包  12/60 件  約剩 20 秒")
    #expect(packing(.en).line(columns: 39) == "6/7 packing  12/60 cases")
    #expect(packing(.zhHant).line(columns: 8) == "6/7 打包")
  }

  /// However narrow, in both languages and every phase, wide characters counted as two.
  @Test(arguments: Language.allCases) func noLineIsWiderThanItsPlace(language: Language) {
    for phase in ProgressPhase.allCases {
      let meter = ProgressMeter()
      meter.begin(phase, of: ProgressAmounts(cases: 123_456, files: 1_234_567, bytes: 123_456_789_012_345))
      meter.add(cases: 99_999, files: 1_000_000, bytes: 99_999_999_999_999)
      for command in [Running.Command.pack, .verify, .dicomdir] {
        let text = ProgressText(state: meter.now, pace: ProgressPace(), phases: command.phases, language: language)
        for columns in 0...120 { #expect(text.line(columns: columns).displayWidth <= columns) }
      }
    }
  }

  /// A wide character is not cut in half.
  @Test func aWideCharacterIsWholeOrNotThere() {
    #expect(packing(.zhHant).line(columns: 7) == "6/7 打")
    #expect(packing(.zhHant).line(columns: 6) == "6/7 打")
    #expect(packing(.zhHant).line(columns: 5) == "6/7 ")
    #expect(packing(.zhHant).line(columns: 0) == "")
  }

  @Test func whatIsNotKnownIsNotSaid() {
    let meter = ProgressMeter()
    func line(_ command: Running.Command) -> String {
      ProgressText(state: meter.now, pace: ProgressPace(), phases: command.phases, language: .zhHant).line(columns: 80)
    }
    #expect(line(.check) == "準備")
    meter.begin(.readingList)
    #expect(line(.check) == "1/5 讀清單")
    meter.begin(.listing)
    meter.add(files: 12_345)
    #expect(line(.check) == "2/5 找檔案  12,345 檔")
    // The one phase of a command needs no number, and one that is not the command's own has none.
    meter.begin(.verifying, of: ProgressAmounts(bytes: 999_999))
    #expect(line(.verify) == "檢查送件檔  0/999 kB")
    #expect(line(.check) == "檢查送件檔  0/999 kB")
  }

  /// Files may come while one looks; what is done is never told as more than there is.
  @Test func nothingIsMoreThanAll() {
    let meter = ProgressMeter()
    meter.begin(.checking, of: ProgressAmounts(files: 10))
    meter.add(files: 12)
    let text = ProgressText(state: meter.now, pace: ProgressPace(), phases: [.checking], language: .en)
    #expect(text.line(columns: 80) == "checking files  10/10 files")
  }

  @Test(arguments: [
    (0, "under 10 s left"), (9, "under 10 s left"), (10, "about 10 s left"), (11, "about 15 s left"),
    (59, "about 55 s left"), (60, "about 1 min left"), (61, "about 1 min 10 s left"), (599, "about 10 min left"),
    (600, "about 10 min left"), (601, "about 11 min left"), (3600, "about 1 h 0 min left"),
    (7325, "about 2 h 3 min left"),
  ]) func timesAreRounded(seconds: Int, text: String) {
    #expect(ProgressNumbers.left(seconds).en == text)
  }

  @Test func numbersAreGrouped() {
    #expect(
      [0, 999, 1000, 12_345, 1_234_567, -1234].map(\.grouped) == ["0", "999", "1,000", "12,345", "1,234,567", "-1,234"])
    #expect(ProgressNumbers.bytes(0) == "0 kB")
    #expect(ProgressNumbers.bytes(1_500_000) == "1 MB")
    #expect(ProgressNumbers.bytes(999_000_000, of: 1_000_000_000) == "0.9/1.0 GB")
  }
}
