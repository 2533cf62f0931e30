import FileAccess
import Testing

@testable import SamplingLists

@Suite struct ClaimArchiveTests {
  private func archive(_ entries: (String, [UInt8])...) -> [UInt8] {
    var zip = ZIPBuilder()
    for (name, content) in entries { zip.add(name, content) }
    return zip.archive
  }

  private static let claim = ClaimBuilder().big5

  @Test func `the claim in its ZIP`() throws {
    for bytes in [
      archive(("TOTFA.xml", Self.claim)),
      archive(("readme.txt", [0x41]), ("claim.XML", Self.claim)),
      archive(("a/", []), ("other.xml", Array("<x/>".utf8)), ("a/totfa.XML", Self.claim), ("z.xml", [])),
      archive(("__MACOSX/._TOTFA.xml", [0]), ("TOTFA.xml", Self.claim), ("__MACOSX/TOTFA.xml", [0])),
    ] {
      let reading = try readClaim(bytes, name: "0151142120131150713B.zip")
      #expect(reading.cases.values.first?.identifier?.text == "A123456789")
      #expect(reading.header.tier == .dental)
    }
  }

  @Test func `no XML, or several`() {
    #expect(
      refusal(archive(("a.txt", []), ("b.pdf", []))) == "the ZIP has no XML in it, only a.txt, b.pdf")
    #expect(refusal(archive(("a/", []))) == "the ZIP has no file in it")
    #expect(refusal(archive(("a.xml", Self.claim), ("b.xml", Self.claim)))?.hasSuffix("a.xml, b.xml") == true)
    #expect(refusal(archive(("a/TOTFA.xml", Self.claim), ("totfa.xml", Self.claim)))?.contains("several") == true)
    var many = ZIPBuilder()
    for number in 1...200 { many.add("A123456789-\(number).txt", []) }
    let named = refusal(many.archive) ?? ""
    #expect(named.contains("A12345****-1.txt") && !named.contains("-6.txt") && !named.contains("A123456789"))
  }

  @Test func `a ZIP that holds more than is read`() {
    let bytes = MemoryBytes(archive(("TOTFA.xml", Self.claim)))
    let error = #expect(throws: ClaimFileError.self) {
      try ClaimFile.read(bytes, name: "TOTFA.zip", wanted: [], longest: Self.claim.count - 1)
    }
    #expect(error?.reason.en.contains("more than") == true)
  }

  @Test func `an entry with a password`() {
    var zip = ZIPBuilder()
    zip.add("TOTFA.xml", Self.claim, flags: 1)
    #expect(refusal(zip.archive) == "TOTFA.xml in the ZIP is guarded by a password")
  }

  @Test func `a ZIP that is cut or damaged anywhere gives an error or the whole claim`() throws {
    let whole = archive(("TOTFA.xml", Self.claim))
    let expected = try readClaim(whole).cases
    for length in stride(from: 4, to: whole.count, by: 3) {
      #expect(refusal(Array(whole.prefix(length))) != nil, "\(length) bytes")
    }
    for place in stride(from: 0, to: whole.count, by: 5) {
      var damaged = whole
      damaged[place] ^= 0x20
      if let cases = try? readClaim(damaged).cases { #expect(cases == expected, "byte \(place)") }
    }
  }

  @Test func `what is in the ZIP is judged as it would be outside`() {
    #expect(refusal(archive(("TOTFA.xml", Array(Self.claim.prefix(200)))))?.contains("cut short") == true)
    #expect(refusal(archive(("TOTFA.xml", [])))?.contains("empty") == true)
    #expect(refusal(archive(("TOTFA.xml", Array("<!DOCTYPE x><x/>".utf8))))?.contains("DOCTYPE") == true)
    #expect(refusal(archive(("TOTFA.xml", [0x41])))?.contains("neither") == true)
  }
}
