import NHICodes
import Testing

@Suite struct PatientIdentifierTests {
  /// The values of the letters as the household registration has them.
  private static let letters: [Character: Int] = [
    "A": 10, "B": 11, "C": 12, "D": 13, "E": 14, "F": 15, "G": 16, "H": 17, "I": 34, "J": 18, "K": 19, "L": 20, "M": 21,
    "N": 22, "O": 35, "P": 23, "Q": 24, "R": 25, "S": 26, "T": 27, "U": 28, "V": 29, "W": 32, "X": 30, "Y": 31, "Z": 33,
  ]

  @Test(arguments: [
    ("1", PatientIdentifier.Kind.nationalID), ("2", .nationalID), ("8", .residentPermit), ("9", .residentPermit),
  ])
  func `exactly one check digit fits`(second: String, kind: PatientIdentifier.Kind) throws {
    for (letter, value) in Self.letters {
      for middle in ["2345678", "0000000", "9999999", "1357924"] {
        let digits = (second + middle).compactMap(\.wholeNumberValue)
        let sum = value / 10 + value % 10 * 9 + zip(digits, [8, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        let check = (10 - sum % 10) % 10
        for last in 0...9 {
          let identifier = try #require(PatientIdentifier("\(letter)\(second)\(middle)\(last)"))
          #expect(identifier.kind == kind)
          #expect(identifier.hasValidCheckDigit == (last == check))
        }
      }
    }
  }

  @Test(arguments: ["A", "B", "C", "D"])
  func `the second letter of an old permit counts with its units`(second: Character) throws {
    let units = try #require(Self.letters[second]) % 10
    for (letter, value) in Self.letters {
      let digits = [units, 0, 1, 2, 3, 4, 5, 6]
      let sum = value / 10 + value % 10 * 9 + zip(digits, [8, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + $1.0 * $1.1 }
      let fitting = (10 - sum % 10) % 10
      for last in 0...9 {
        let identifier = try #require(PatientIdentifier("\(letter)\(second)0123456\(last)"))
        #expect(identifier.kind == .oldResidentPermit)
        #expect(identifier.hasValidCheckDigit == (last == fitting))
      }
    }
  }

  @Test(arguments: [
    ("A123456789", PatientIdentifier.Kind.nationalID), ("A800000014", .residentPermit),
    ("AA00000009", .oldResidentPermit),
  ])
  func `numbers that are known to be right`(text: String, kind: PatientIdentifier.Kind) throws {
    let identifier = try #require(PatientIdentifier(text))
    #expect(identifier.kind == kind)
    #expect(identifier.hasValidCheckDigit == true)
    #expect(!identifier.isMasked)
  }

  @Test func `the insurer's own demonstration number is of no kind`() throws {
    let identifier = try #require(PatientIdentifier("A000000003"))
    #expect(identifier.kind == .other)
    #expect(identifier.hasValidCheckDigit == nil)
  }

  @Test(arguments: ["A12345****", "Ａ１２３４５＊＊＊＊", "a12345●●●●", "A12345○○○○", " A12345**** "])
  func `masked numbers`(text: String) throws {
    let identifier = try #require(PatientIdentifier(text))
    #expect(identifier.text == "A12345****")
    #expect(identifier.isMasked)
    #expect(identifier.kind == .nationalID)
    #expect(identifier.hasValidCheckDigit == nil)
    #expect(identifier.masked == "A12345****")
  }

  @Test(arguments: ["", " ", "A12345-789", "A12345 789", "王小明", "A123456789012345678901", "É123456789", "A12345678."])
  func `what is no number at all`(text: String) {
    #expect(PatientIdentifier(text) == nil)
  }

  @Test(arguments: [
    ("A123456789", "A12345****"), ("AB1234567", "AB123****"), ("12345", "1****"), ("1234", "****"), ("1", "*"),
    ("PASSPORTA123456789", "PASSPO************"),
  ])
  func `what may be shown`(text: String, masked: String) throws {
    #expect(try #require(PatientIdentifier(text)).masked == masked)
  }

  @Test(arguments: [
    ("A123456789", "A123456789", true), ("A123456789", "A12345****", true), ("A12345****", "A123456789", true),
    ("A1234*****", "****456789", true), ("A123456789", "A123456780", false), ("A123456789", "A12346****", false),
    ("A123456789", "B12345****", false), ("A12345678", "A123456789", false), ("A12345****", "A12345***", false),
    ("**********", "A123456789", true), ("a123456789", "A123456789", true),
  ])
  func `whether two can be the same person`(left: String, right: String, expected: Bool) throws {
    let left = try #require(PatientIdentifier(left))
    let right = try #require(PatientIdentifier(right))
    #expect(left.isCompatible(with: right) == expected)
    #expect(right.isCompatible(with: left) == expected)
  }

  @Test(arguments: [
    ("A123456789", "A12345****"),
    ("掃描/A123456789/病歷.pdf", "掃描/A12345****/病歷.pdf"),
    ("A123456789王小明.pdf", "A12345****王小明.pdf"),
    ("王小明A123456789_a800000014.pdf", "王小明A12345****_a80000****.pdf"),
    ("x/AA00000009-1.jpg", "x/AA0000****-1.jpg"),
    ("A123456789scan2.jpg", "A12345****scan2.jpg"),
    ("IDA123456789.jpg", "IDA12345****.jpg"),
    ("2026A123456789.jpg", "2026A12345****.jpg"),
    ("A12345****", "A12345****"),
  ])
  func `numbers in a path are hidden`(path: String, masked: String) {
    #expect(PatientIdentifier.masking(path) == masked)
  }

  @Test(arguments: [
    "", "病歷.pdf", "13B19012345-1.jpg", "14A21000123001.pdf", "13AA1012345.pdf", "3501200000_1030101_001.zip",
    "XML3501200000_2026111200000001.XML", "ATT1101100011_2026111200000001.7z", "1.2.840.10008.1.2.1", "IM000001",
    "A12345678", "A1234567890", "AE12345678", "DICOM/IMAGES/IO000001", "é1234567890", "A323456789",
  ])
  func `other names are left alone`(path: String) {
    #expect(PatientIdentifier.masking(path) == path)
  }
}
