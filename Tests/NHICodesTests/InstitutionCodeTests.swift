import NHICodes
import Testing

@Suite struct InstitutionCodeTests {
  @Test func `ten digits and nothing else`() {
    #expect(InstitutionCode("3501200000")?.description == "3501200000")
    for text in [
      "", "350120000", "35012000000", "350120000a", "３５０１２０００００", " 3501200000", "350120000\u{663}", "-350120000",
    ] {
      #expect(InstitutionCode(text) == nil)
    }
  }

  @Test func `the usual check digit`() throws {
    #expect(try #require(InstitutionCode("0151142120")).hasUsualCheckDigit)
    // The insurer's demonstration code, and a hospital that is an exception.
    #expect(try !#require(InstitutionCode("3501200000")).hasUsualCheckDigit)
    #expect(try !#require(InstitutionCode("0101090517")).hasUsualCheckDigit)
  }

  @Test func `exactly one digit is the usual one`() throws {
    var samples = Samples(seed: 10)
    for _ in 0..<200 {
      let nine = (0..<9).map { _ in String(samples.next(below: 10)) }.joined()
      let usual = try (0...9).filter { try #require(InstitutionCode(nine + String($0))).hasUsualCheckDigit }
      #expect(usual.count == 1)
    }
  }
}
