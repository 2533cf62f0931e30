import Markup
import Testing

@testable import Packaging

/// Our own XSD: every field of a valid document, spoilt one at a time.
@Suite struct BatchSchemaTests {
  private let valid: String

  init() throws {
    let unit = try BatchSample.usual().batch().units[0]
    // ASCII all through, so that the bytes can be taken as they come.
    valid = String(decoding: unit.xml.map { $0 < 0x80 ? $0 : 0x58 }, as: UTF8.self)
  }

  private func violations(_ change: (String) -> String) throws -> [XMLMessage] {
    try XMLSchema(Array(BatchSchema.xsd.utf8)).violations(in: Array(change(valid).utf8))
  }

  @Test func `what is written is valid`() throws {
    #expect(try violations { $0 } == [])
    let schema = try XMLSchema(Array(BatchSchema.xsd.utf8))
    for layout in BatchProfile.Layout.allCases {
      for unit in try BatchSample.usual().batch(BatchProfile(layout: layout)).units {
        #expect(schema.violations(in: unit.xml) == [])
      }
    }
  }

  @Test(arguments: [
    ("c1", ["", "0", "4", "11", " 1"]), ("c2", ["", "350120000", "35012000000", "350120000A", "３５０１２０００００"]),
    ("c3", ["", "10", "1", "131", "A3"]), ("c4", ["", "1507", "11500", "11513", "115007", "202607"]),
    ("c5", ["", "0", "3", "6", "12"]),
    ("c6", ["", "1150802", "20261302", "20260800", "20260832", "2026-08-02", "202608021"]),
    ("c7", ["", "195", "1a", "19 ", "病"]), ("c8", ["", "0", "012345", "1234567", "12a", "-1"]), ("c9", [""]),
    ("c10", ["", "A12345****", "a123456789", "A 23456789", "A12345678901234567890"]),
    ("f1", ["", "13A 19012345.txt", "病歷.txt", "a:b"]), ("f2", ["", "txt", "T XT", ".TXT"]),
    ("f3", ["", "att", "ATTA", "XML"]),
  ])
  func `a wrong field is a violation`(field: String, wrong: [String]) throws {
    for value in wrong {
      let found = try violations { text in
        let parts = text.split(separator: "<\(field)>", maxSplits: 1, omittingEmptySubsequences: false)
        let rest = parts[1].drop { $0 != "<" }
        return String(parts[0] + "<\(field)>\(value)" + rest)
      }
      #expect(!found.isEmpty, "\(field) “\(value)”")
    }
  }

  @Test(arguments: ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c10", "f1", "f2", "f3"])
  func `a field that is missing, twice or out of place is a violation`(field: String) throws {
    let line = try #require(valid.split(separator: "\n").first { $0.contains("<\(field)>") })
    for other in ["", line + line] {
      #expect(try !violations { $0.replacing(line, with: other, maxReplacements: 1) }.isEmpty)
    }
    let moved = try violations {
      $0.replacing(line, with: "", maxReplacements: 1).replacing("</feereview>", with: line + "</feereview>")
    }
    #expect(!moved.isEmpty)
  }

  @Test(arguments: [
    ("<feereview>", "<feereview xmlns=\"urn:x\">"), ("<cdata>", "<cdata a=\"1\">"),
    ("<chead>", "<chead><c0>1</c0>"), ("</cbody>", "<c11>1</c11></cbody>"), ("<cdata>", "<cdata>text"),
    ("feereview>", "feeReview>"),
  ])
  func `another structure is a violation`(part: String, other: String) throws {
    #expect(try !violations { $0.replacing(part, with: other) }.isEmpty)
  }

  @Test func `a case without a file is a violation, one without c9 or f4 is not`() throws {
    for field in ["c9", "f4"] {
      let lines = valid.split(separator: "\n").filter { !$0.contains("<\(field)>") }
      #expect(try violations { _ in lines.joined(separator: "\n") } == [])
    }
    let start = try #require(valid.firstRange(of: "<fdata>"))
    let end = try #require(valid.firstRange(of: "</cbody>"))
    #expect(try !violations { String($0[..<start.lowerBound] + $0[end.lowerBound...]) }.isEmpty)
  }
}
