import NHICodes
import Testing

@Suite struct RecordNameErrorTests {
  typealias Piece = RecordNameError.Piece

  /// Each character of a name replaced by one that cannot stand there.
  @Test(arguments: Tier.allCases)
  func `a wrong character is found where it stands`(tier: Tier) throws {
    let category = tier.categoryWidth == 2 ? "A1" : "1"
    let serialOffset = 3 + tier.categoryWidth
    for recordClass in RecordClass.allCases {
      let text = "\(tier.code)\(recordClass.code)\(category)012345"
      for position in 0..<text.count {
        let (piece, offset): (Piece, Int) =
          switch position {
          case 0...1: (.tier, 0)
          case 2: (.recordClass, 2)
          case ..<serialOffset: (.category, 3)
          default: (.serial, serialOffset)
          }
        for wrong in ["x", "é", "中", " ", "１", "."] {
          expectFailure(text.replacingCharacter(at: position, with: wrong), piece, offset, isCut: false)
          expectFailure(text.replacingCharacter(at: position, with: wrong) + "-1", piece, offset, isCut: false)
        }
      }
    }
  }

  @Test(arguments: Tier.allCases)
  func `a name that is cut says which piece is missing`(tier: Tier) throws {
    let text = tier.categoryWidth == 2 ? "\(tier.code)A19012345" : "\(tier.code)A1012345"
    let serialOffset = 3 + tier.categoryWidth
    for length in 0..<text.count {
      let (piece, offset): (Piece, Int) =
        switch length {
        case ..<2: (.tier, 0)
        case 2: (.recordClass, 2)
        case ..<serialOffset: (.category, 3)
        default: (.serial, serialOffset)
        }
      expectFailure(String(text.prefix(length)), piece, offset, isCut: true)
    }
  }

  @Test(arguments: [
    "-", "-0", "-01", "-1000", "-1a", "--1", "-1-1", "_", "_0", "_00", "_1000", "1", "12", "0012", "000", "00a", " ",
    "-１", ".pdf", " -1", "-1 ",
  ])
  func `a wrong part is found behind the base`(suffix: String) {
    expectFailure("13B19012345" + suffix, .part, 11, isCut: false)
  }

  @Test func `no glued part in tiers 21 and 22`() {
    // 22 A 1 000123 001 reads as category 10, serial 001230 and two characters too many.
    expectFailure("22A1000123001", .part, 11, isCut: false)
    expectFailure("22AA1000123001", .part, 11, isCut: false)
  }

  @Test(arguments: ["10", "16", "20", "23", "00", "99", "1 ", "A1"])
  func `tiers that are not in the plan`(tier: String) {
    expectFailure("\(tier)A19012345", .tier, 0, isCut: false)
  }

  @Test func `small letters are nobody's business here`() {
    expectFailure("13a19012345", .recordClass, 2, isCut: false)
    expectFailure("13Aa1012345", .category, 3, isCut: false)
  }

  @Test func `there is no serial 000000`() {
    expectFailure("13A19000000", .serial, 5, isCut: false)
    expectFailure("22A1000000", .serial, 4, isCut: false)
  }

  @Test func `a name in Chinese, and nothing at all`() {
    expectFailure("病歷本文", .tier, 0, isCut: false)
    expectFailure("", .tier, 0, isCut: true)
  }

  @Test(arguments: Piece.allCases)
  func `every piece has its words`(piece: Piece) throws {
    let texts: [Piece: String] = [
      .tier: "99A19012345", .recordClass: "13E19012345", .category: "13A-9012345", .serial: "13A1901234x",
      .part: "13A19012345-x",
    ]
    let text = try #require(texts[piece])
    let error = #expect(throws: RecordNameError.self) { try RecordName(text) }
    #expect(error?.piece == piece)
    #expect(error?.pieceName.zhHant.isEmpty == false)
    #expect(error?.allowed.en.isEmpty == false)
  }

  private func expectFailure(
    _ text: String, _ piece: Piece, _ offset: Int, isCut: Bool, at location: SourceLocation = #_sourceLocation
  ) {
    do {
      let name = try RecordName(text)
      Issue.record("\(text) was read as \(name)", sourceLocation: location)
    } catch {
      if error.piece != piece || error.offset != offset || error.isCut != isCut {
        Issue.record("\(text): \(error)", sourceLocation: location)
      }
      #expect(text.hasSuffix(error.found) || text.contains(error.found), sourceLocation: location)
    }
  }
}

extension String {
  func replacingCharacter(at position: Int, with replacement: String) -> String {
    var characters = map(String.init)
    characters[position] = replacement
    return characters.joined()
  }
}
