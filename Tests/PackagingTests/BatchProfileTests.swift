import NHICodes
import Testing

@testable import Packaging

@Suite struct BatchProfileTests {
  @Test func `the plan's own example of a bundle's name`() throws {
    let date = try #require(ROCDate("2014-01-01"))
    let fields = try BatchSample.fields(date: date.rocDigits)
    #expect(BatchProfile.bundleName(fields, sequence: 1) == "3501200000_1030101_001.zip")
    #expect(BatchProfile.bundleName(fields, sequence: 999) == "3501200000_1030101_999.zip")
  }

  @Test func `an XML and its archive share their number and have the Gregorian date`() throws {
    let fields = try BatchSample.fields()
    #expect(BatchProfile.xmlName(fields, number: 1) == "XML3501200000_2026112100000001.XML")
    #expect(BatchProfile().attachmentName(fields, number: 12_345_678) == "ATT3501200000_2026112112345678.7z")
    #expect(BatchProfile(container: .zip).attachmentName(fields, number: 20) == "ATT3501200000_2026112100000020.zip")
    #expect(BatchProfile(container: .cab).attachmentName(fields, number: 20) == "ATT3501200000_2026112100000020.cab")
  }

  @Test func `years before 100 keep three digits`() throws {
    #expect(
      BatchProfile.bundleName(try BatchSample.fields(date: "0991231"), sequence: 42)
        == "3501200000_0991231_042.zip")
  }

  @Test func `no two sequences share a number`() {
    var last = 0
    for sequence in BatchProfile.sequences {
      let numbers = BatchProfile.numbers(of: sequence)
      #expect(numbers.lowerBound == last + 1 && numbers.count == BatchProfile.unitsPerBundle)
      last = numbers.upperBound
    }
    #expect(BatchProfile.sequences == 1...999)
    #expect(String(last).count <= 8)
    #expect(BatchProfile.numbers(of: 2) == 100_001...200_000)
  }

  @Test func `numbers that are asked for have eight digits at most`() {
    #expect(BatchProfile.numbers(from: 1, count: 3) == 1...3)
    #expect(BatchProfile.numbers(from: 99_999_997, count: 3) == 99_999_997...99_999_999)
    #expect(BatchProfile.numbers(from: 99_999_998, count: 3) == nil)
    for start in [0, -1, 100_000_000, Int.max, Int.min] { #expect(BatchProfile.numbers(from: start, count: 1) == nil) }
  }

  @Test func `what the user may choose is named as on the command line`() {
    #expect(BatchProfile.Container.allCases.map(\.rawValue) == ["7z", "zip", "cab"])
    #expect(BatchProfile.Layout.allCases.map(\.rawValue) == ["per-case", "single"])
    #expect(BatchProfile() == BatchProfile(container: .sevenZip, layout: .perCase))
  }
}
