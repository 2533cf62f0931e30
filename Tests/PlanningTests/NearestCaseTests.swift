@testable import FileAccess
import NHICodes
import SystemPackage
import Testing

@testable import Planning

/// The case that a stray file comes nearest to.
@Suite struct NearestCaseTests {
  private static let cases = [
    Clinic.Case("19 012345", chart: "CH-10035", identifier: "A123456789"),
    Clinic.Case("11 000701", chart: "20887766", identifier: "B22345****", folder: "示範患者乙"),
  ]

  private func nearest(_ path: String, _ cases: [Clinic.Case] = cases) throws -> NearestCase? {
    let reading = try Clinic(cases, files: [path, "示範患者乙/a.txt"]).plan()
    let stray = try #require(reading.plan.strays.first { $0.entry.relativePath == path })
    let finding = try #require(reading.findings.first { $0.subject.file == path })
    #expect((finding.facts["nearestCase"] != nil) == (stray.nearest != nil))
    for language in [stray.explanation.zhHant, finding.message(in: .zhHant), finding.message(in: .en)] {
      #expect(language.contains(stray.nearest?.key.withoutTier ?? "") || stray.nearest == nil)
      for secret in ["A123456789", "A123456798", "B22345", "20887766"] { #expect(!language.contains(secret)) }
    }
    return stray.nearest
  }

  @Test(arguments: [
    ("掃描/19012354/a.jpg", NearestCase.Name.categoryAndSerial, NameDifference.swapped(at: 7)),
    ("1901234/a.jpg", .categoryAndSerial, .missing(at: 8)), ("190123455/a.jpg", .categoryAndSerial, .extra(at: 9)),
    ("19-013345/a.jpg", .categoryAndSerial, .different(at: 5)),
    ("19013345_pano.jpg", .categoryAndSerial, .different(at: 5)),
    ("x19012345/a.jpg", .categoryAndSerial, .extra(at: 1)), ("王_19012345/a.jpg", .categoryAndSerial, .within),
    ("CH-10053/a.jpg", .chartNumber, .swapped(at: 6)), ("CH-10035_x.jpg", .chartNumber, .within),
    ("a CH10035 b.jpg", .chartNumber, .within), ("A123456798/a.jpg", .identifier, .swapped(at: 9)),
    ("012354/a.jpg", .serial, .swapped(at: 5)), ("13B19012354.jpg", .categoryAndSerial, .swapped(at: 7)),
  ])
  func `one slip away`(path: String, name: NearestCase.Name, difference: NameDifference) throws {
    let found = try #require(try nearest(path))
    #expect(found.key.description == "13-19-012345" && found.name == name && found.difference == difference)
    #expect(found.others == 0)
  }

  @Test(arguments: [
    ("示範患者己/a.jpg", NearestCase.Name.listedFolder), ("B232456782/a.jpg", .identifier), ("20878766/a.jpg", .chartNumber),
  ])
  func `another case's names`(path: String, name: NearestCase.Name) throws {
    let found = try #require(try nearest(path))
    #expect(found.key.description == "13-11-000701" && found.name == name)
  }

  @Test(arguments: [
    "photo.jpg", "未歸檔/photo.jpg", "19021354/a.jpg", "99012354/x.jpg", "20260701/a.jpg", "1901/a.jpg", "CH-1/a.jpg",
    "13B19021354.jpg", "013345/a.jpg", "A129996798/a.jpg",
  ])
  func `nothing is near`(path: String) throws {
    #expect(try nearest(path) == nil)
  }

  @Test func `the likelier slip counts, and how many others come as near`() throws {
    let cases: [Clinic.Case] = ["19 012345", "19 012346", "19 012347"]
    let found = try #require(try nearest("19012348/a.jpg", cases))
    #expect(found.key.description == "13-19-012345" && found.others == 2)
    #expect(found.explanation.zhHant.contains("另有 2 件") && found.explanation.en.contains("2 more"))
    #expect(try nearest("19012374/a.jpg", cases)?.key.description == "13-19-012347")
  }

  @Test func `what the mapping leaves out has none`() throws {
    let clinic = try Clinic(Self.cases, files: ["19012354/a.jpg"])
    let mapping = FileMapping(name: "m", rows: [:])
    #expect(try clinic.plan(mapping: mapping).plan.strays.map(\.nearest) == [nil])
  }

  @Test func `a difference is told only for one slip`() {
    func difference(_ wrong: String, _ right: String) -> NameDifference? {
      NameDifference(of: Array(wrong.unicodeScalars), from: Array(right.unicodeScalars))
    }
    #expect(difference("abc", "abc") == nil && difference("", "") == nil && difference("acbd", "abdc") == nil)
    #expect(difference("a", "") == .extra(at: 1) && difference("", "a") == .missing(at: 1))
    #expect(difference("ab", "ba") == .swapped(at: 1) && difference("aab", "ab") == .extra(at: 2))
    #expect(difference("abcd", "ab") == nil && difference("abxy", "abyz") == nil)
    for wording in [NameDifference.within, .swapped(at: 1), .missing(at: 1), .extra(at: 1), .different(at: 1)] {
      #expect(!wording.wording.zhHant.isEmpty && !wording.wording.en.isEmpty)
    }
  }

  @Test func `many strays and many cases take no time`() throws {
    let clinic = try Clinic(
      (1...1000).map { Clinic.Case("19 \(String(100_000 + $0 * 37))", chart: "\(7_000_000 + $0)") })
    var finder = NearestCaseFinder(clinic.list.cases)
    try clinic.write("x.jpg")
    let entry = try #require(try FolderTree(listing: clinic.source).entries.first)
    let clock = ContinuousClock()
    var found = 0
    let time = clock.measure {
      for number in 0..<1000 {
        let stray = FolderEntry(
          path: entry.path, components: ["掃描", "19\(100_000 + number * 41)", "img\(number).jpg"], kind: .file,
          stamp: entry.stamp)
        if finder.nearest(to: stray) != nil { found += 1 }
      }
    }
    #expect(found > 100)
    #expect(time < .seconds(10))
  }

  @Test func `hostile names take no time`() throws {
    var finder = NearestCaseFinder(try Clinic(Self.cases).list.cases)
    let clinic = try Clinic([], files: ["x.jpg"])
    let entry = try #require(try FolderTree(listing: clinic.source).entries.first)
    let clock = ContinuousClock()
    let time = clock.measure {
      for name in [
        String(repeating: "1", count: 4096), String(repeating: "a_", count: 2048),
        String(repeating: "\u{301}", count: 2000),
      ] {
        let stray = FolderEntry(
          path: entry.path, components: Array(repeating: name, count: 200), kind: .file, stamp: entry.stamp)
        #expect(finder.nearest(to: stray) == nil)
      }
    }
    #expect(time < .seconds(5))
  }
}
