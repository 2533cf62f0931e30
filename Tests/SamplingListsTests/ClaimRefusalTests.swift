import FileAccess
import Findings
import TestSupport
import Testing

@testable import SamplingLists

@Suite(.mustEnd) struct ClaimRefusalTests {
  @Test func `a claim cut anywhere is an error`() {
    for claim in [ClaimBuilder(), ClaimBuilder(kind: .inpatient)] {
      let bytes = claim.big5
      // What follows the root element's end is a line break.
      for length in 0..<(bytes.count - 2) {
        #expect(refusal(Array(bytes.prefix(length))) != nil, "\(length) bytes")
        guard length > 60 else { continue }
        #expect(refusal(Array(bytes.prefix(length)))?.contains("cut short") == true, "\(length) bytes")
      }
      #expect(refusal(bytes) == nil)
    }
    #expect(refusal([])?.contains("empty") == true)
  }

  @Test func `how far a claim that is cut was read`() throws {
    let bytes = ClaimBuilder(records: [.init(), .init(serial: "124"), .init(serial: "125")]).utf8
    let cut = try #require(bytes.firstRange(of: Array("<d2>125".utf8)))
    #expect(refusal(Array(bytes.prefix(cut.upperBound))) == "it is cut short: it ends within or after record 3")
  }

  @Test(arguments: ["</d2></d1>", "<d1", "&nbsp;", "&", "<a b=c/>", "\u{0}", "\u{1}", "<x:y/></z>"])
  func `what is not well-formed is told by its line`(text: String) {
    var claim = ClaimBuilder()
    claim.records[0].more = "\n\n\(text)"
    #expect(refusal(claim.utf8)?.contains("line 6") == true)
    claim.records[0].more = "\n\n<x/>"
    #expect(refusal(claim.utf8) == nil)
  }

  @Test func `what follows the root element`() {
    #expect(refusal(ClaimBuilder().utf8 + Array("<outpatient/>".utf8))?.contains("not proper XML") == true)
    #expect(refusal(ClaimBuilder().utf8 + Array("<!-- end -->\n".utf8)) == nil)
  }

  @Test(arguments: [
    "<!DOCTYPE outpatient [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE outpatient SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE outpatient>",
  ])
  func `a DOCTYPE is refused`(doctype: String) {
    var claim = ClaimBuilder()
    claim.declaration += doctype
    claim.records[0].name = "&b;&b;"
    #expect(refusal(claim.utf8)?.contains("DOCTYPE") == true)
  }

  @Test func `another root element`() {
    #expect(refusal(ClaimBuilder(root: "feereview").utf8)?.contains("its root element is feereview") == true)
    #expect(refusal(ClaimBuilder(root: "OutPatient").utf8) == nil)
    let hostile = refusal(ClaimBuilder(root: "A123456789" + String(repeating: "x", count: 500)).utf8)
    #expect(hostile?.contains("A12345****") == true)
    #expect((hostile?.count ?? 999) < 150)
    #expect(refusal(Array("<outpatien".utf8))?.contains("cut short") == true)
  }

  @Test func `an appeal is not the claim`() {
    let appeal = ["t1": "0151142120", "t2": "11507", "t3": "4", "t4": "1150802", "t5": "1150901"]
    #expect(refusal(ClaimBuilder(head: appeal).utf8)?.contains("申復") == true)
    #expect(refusal(ClaimBuilder(head: appeal, headComesLast: true).utf8)?.contains("申復") == true)
  }

  @Test func `root element and data format contradict each other`() {
    #expect(refusal(ClaimBuilder(format: "20").utf8)?.contains("inpatient") == true)
    #expect(refusal(ClaimBuilder(kind: .inpatient, format: "10").utf8)?.contains("outpatient") == true)
    #expect(refusal(ClaimBuilder(format: "30").utf8) == nil)
  }

  @Test(arguments: [
    ("案件分類,流水號\n19,123\n", "neither XML"), ("%PDF-1.7", "neither XML"), (" \n ", "neither XML"),
    ("7z\u{BC}\u{AF}\u{27}\u{1C}", "neither XML"),
  ])
  func `what is no XML`(text: String, reason: String) {
    #expect(refusal(Array(text.utf8))?.contains(reason) == true)
  }

  @Test func `deep nesting ends without recursion`() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(refusal(Array("<outpatient><ddata>\(deep)".utf8)) != nil)
  }

  @Test func `a file that cannot be read`() {
    struct Broken: ByteSource {
      let count = 1 << 30
      func read(at offset: Int, count: Int) throws(FileAccessError) -> [UInt8] {
        if offset >= 1 << 20 { throw FileAccessError(.read, "claims/A123456789.xml", .ioError) }
        let root = Array("<inpatient>".utf8)
        return (offset..<(offset + count)).map { $0 < root.count ? root[$0] : 0x20 }
      }
    }
    #expect(throws: ClaimFileError.self) { try ClaimFile.read(Broken(), name: "TOTFA.xml", wanted: []) }
    do throws(ClaimFileError) {
      _ = try ClaimFile.read(Broken(), name: "TOTFA.xml", wanted: [])
    } catch {
      #expect(error.reason.en == "a disk error")
      #expect(error.technical?.contains("A12345****") == true)
    }
  }

  @Test func `more XML than is read`() throws {
    let claim = ClaimBuilder().big5
    let reading = try ClaimFile.read(MemoryBytes(claim), name: "TOTFA.xml", wanted: [], longest: claim.count)
    #expect(reading.recordCount == 1)
    let error = #expect(throws: ClaimFileError.self) {
      try ClaimFile.read(MemoryBytes(claim), name: "TOTFA.xml", wanted: [], longest: claim.count - 1)
    }
    #expect(error?.reason.en.contains("more than") == true)
  }

  @Test func `a reading that is cancelled says so`() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return refusal(ClaimBuilder().utf8)
    }
    task.cancel()
    #expect(await task.value == "reading it was interrupted")
  }

  @Test func `every reason and advice is there in both languages`() {
    let message = XMLMessageSample.message
    let errors: [ClaimFileError] = [
      .file(FileAccessError(.read, "a", .ioError)), .empty, .notXML(looks: Wording("某物", "something")), .undecodable,
      .documentType(line: 1), .truncated(records: 1), .notAClaim(root: "x"), .appeal,
      .wrongKind(root: .outpatient, format: .inpatient), .tooLong, .noDocument(entries: []),
      .noDocument(entries: ["a"]), .severalDocuments(entries: ["a", "b"]), .encrypted(entry: "a"),
      .archive(.cancelled), .cancelled, message,
    ]
    for error in errors {
      for wording in [error.reason, error.advice] {
        #expect(!wording.zhHant.isEmpty && !wording.en.isEmpty)
        #expect(!wording.zhHant.hasSuffix("。") && !wording.en.hasSuffix("."))
      }
    }
  }
}

private enum XMLMessageSample {
  /// A claim that is not well-formed says so in libxml2's words.
  static var message: ClaimFileError {
    do throws(ClaimFileError) {
      _ = try readClaim(Array("<outpatient><a></b></outpatient>".utf8))
      return .empty
    } catch {
      return error
    }
  }
}
