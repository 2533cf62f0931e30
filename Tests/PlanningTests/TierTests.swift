import NHICodes
import Planning
import Testing

/// Tiers whose categories are one character wide.
@Suite struct TierTests {
  @Test(arguments: [Tier.hospitalInpatient, .clinicInpatient])
  func `an inpatient category of one character`(tier: Tier) throws {
    let code = tier.code
    let reading = try Clinic(
      ["1 000123", "2 000124"], tier: tier, files: ["1000123/x.jpg", "2-000124/y.jpg", "\(code)A1000123.pdf"]
    ).plan()
    #expect(
      reading.names == [
        "\(code)A1000123.pdf → \(code)A1000123.pdf", "1000123/x.jpg → \(code)B1000123.jpg",
        "2-000124/y.jpg → \(code)B2000124.jpg",
      ])
    #expect(reading.summary == [])
  }

  @Test func `an inpatient category of two characters stays as it is`() throws {
    let reading = try Clinic(
      ["A1 000123", "1 000123"], tier: .hospitalInpatient,
      files: ["A1000123/x.jpg", "22AA1000123.pdf", "1000123/y.jpg", "22A01000123.pdf"]
    ).plan()
    #expect(
      reading.names == [
        "22AA1000123.pdf → 22AA1000123.pdf", "A1000123/x.jpg → 22BA1000123.jpg", "1000123/y.jpg → 22B1000123.jpg",
      ])
    // A category 1 that somebody padded is not taken for 1 in silence.
    #expect(reading.summary == ["M108 22A01000123.pdf"])
  }

  @Test func `an inpatient folder without a category is a serial`() throws {
    let reading = try Clinic(["1 000123"], tier: .hospitalInpatient, files: ["000123/x.jpg"]).plan()
    #expect(reading.names == ["000123/x.jpg → 22B1000123.jpg"])
  }

  @Test func `a pharmacy's category is padded in names and found either way`() throws {
    let reading = try Clinic(
      ["1 000123", "D 000124"], tier: .pharmacy,
      files: ["01000123/x.jpg", "1000123/y.jpg", "D000124/z.jpg", "0D-000124/w.jpg", "30A01000123.pdf"]
    ).plan()
    #expect(
      reading.names == [
        "30A01000123.pdf → 30A01000123.pdf", "01000123/x.jpg → 30B01000123-1.jpg",
        "1000123/y.jpg → 30B01000123-2.jpg", "0D-000124/w.jpg → 30B0D000124-1.jpg",
        "D000124/z.jpg → 30B0D000124-2.jpg",
      ])
    #expect(reading.summary == [])
  }

  @Test func `an empty case's remedy names the folder to make`() throws {
    for (tier, key, folder) in [
      (Tier.dental, "19 012345", "19012345"), (.hospitalInpatient, "1 000123", "1000123"),
      (.pharmacy, "1 000123", "01000123"),
    ] {
      let clinic = try Clinic([Clinic.Case(key)], tier: tier)
      let finding = try #require(clinic.plan().findings.first)
      #expect(finding.rule.id == "M102" && finding.remedy(in: .en).contains(folder))
      // A file in the folder that was named is found.
      try clinic.write("\(folder)/x.jpg")
      #expect(try clinic.plan().names.count == 1)
    }
  }
}
