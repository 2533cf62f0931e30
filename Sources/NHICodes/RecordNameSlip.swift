/// What people do wrong in the eleven characters of a name. Each case says which names a text can have been meant to be
/// when this, and nothing else, went wrong.
enum RecordNameSlip: CaseIterable {
  case none
  /// O for 0, I or l for 1, S for 5, B for 8; 8 for the class B.
  case lookalikes
  /// `1319B012345`, `B1319012345`, `1319012345B`: the class in the wrong place.
  case order
  /// `12A3123345`: a category of one character where two are wanted. Never 0, which is no category.
  case categoryWithoutZero
  /// `13B1912345`: all zeros before the serial lost, as spreadsheets do.
  case serialWithoutZeros
  /// `22A01000123`: an inpatient category padded to two.
  case paddedCategory
  /// `10B19012345`: no such tier, or not the institution's, and the category tells.
  case tier

  struct Found {
    let name: RecordName
    let repairs: [RecordNameRepair]
    /// A space stood inside a piece.
    let isSplitInside: Bool
  }

  /// The text has fewer characters than the name.
  var changesLength: Bool { self == .categoryWithoutZero || self == .serialWithoutZeros }

  func names(in base: SpelledBase, tier institution: Tier?) -> [Found] {
    let letters = base.letters
    switch self {
    case .none:
      return Self.read(letters, in: base, [])
    case .lookalikes:
      return Self.withDigits(letters).flatMap { read in
        var repairs: [RecordNameRepair] = []
        for (written, meant) in zip(letters, read) where written.capital != meant {
          let repair = RecordNameRepair.lookalike(written, meant)
          if !repairs.contains(repair) { repairs.append(repair) }
        }
        return repairs.isEmpty ? [] : Self.read(read, in: base, repairs)
      }
    case .order:
      return Self.ordered(letters, base)
    case .categoryWithoutZero:
      guard letters.count == 10, letters[3] != 0x30 else { return [] }
      guard let name = Self.name(Array(letters[..<3]) + [0x30] + letters[3...]), name.tier.categoryWidth == 2,
        base.allowsPieces(at: [2, 3, 4]), !base.isSplitInside([2, 3, 4])
      else { return [] }
      return [Found(name: name, repairs: base.repairs + [.categoryWithoutZero], isSplitInside: false)]
    case .serialWithoutZeros:
      return Self.withSerialPadded(letters, base)
    case .paddedCategory:
      return Self.read(letters, in: base, [.paddedCategory]).compactMap { found in
        guard found.name.tier.categoryWidth == 1, let category = found.name.category.unpadded else { return nil }
        return found.with(found.name.with(category: category))
      }
    case .tier:
      return Self.withTier(letters, base, institution)
    }
  }

  // MARK: -

  /// The name that the letters are, taken as capitals.
  private static func name(_ letters: [UInt8]) -> RecordName? {
    guard letters.count == 10 || letters.count == 11 else { return nil }
    let capitals = letters.map(\.capital)
    return RecordName(capitals.span)
  }

  /// The name that the letters are, if the marks in `base` stood between its pieces.
  private static func read(_ letters: [UInt8], in base: SpelledBase, _ repairs: [RecordNameRepair]) -> [Found] {
    guard let name = name(letters) else { return [] }
    let starts = [2, 3, 3 + name.category.width]
    guard base.allowsPieces(at: starts) else { return [] }
    let small = letters.contains(where: \.isASCIISmallLetter) ? [RecordNameRepair.smallLetters] : []
    return [
      Found(name: name, repairs: small + base.repairs + repairs, isSplitInside: base.isSplitInside(starts))
    ]
  }

  /// The letters with digits where digits belong. The category's letters are tried both ways.
  private static func withDigits(_ letters: [UInt8]) -> [[UInt8]] {
    guard letters.count == 10 || letters.count == 11 else { return [] }
    var read = letters.map(\.capital)
    let serial = letters.count - 6
    for index in letters.indices where index < 2 || index >= serial {
      guard let digit = letters[index].lookalikeDigit else { return [] }
      read[index] = digit
    }
    if letters[2] == 0x38 { read[2] = 0x42 }
    var all = [read]
    for index in 3..<serial {
      guard let digit = letters[index].lookalikeDigit, digit != letters[index] else { continue }
      all += all.map { one in
        var other = one
        other[index] = digit
        return other
      }
    }
    return all
  }

  private static func ordered(_ letters: [UInt8], _ base: SpelledBase) -> [Found] {
    guard letters.count == 10 || letters.count == 11 else { return [] }
    // Where the class may stand instead: first, behind the category, last; and where the pieces begin then.
    let serial = letters.count - 6
    let places = [
      (0, [1, 3, serial]), (serial - 1, [2, serial - 1, serial]),
      (letters.count - 1, [2, serial - 1, letters.count - 1]),
    ]
    return places.compactMap { place, starts in
      var inOrder = letters
      let moved = inOrder.remove(at: place)
      inOrder.insert(moved, at: 2)
      guard let name = name(inOrder), base.allowsPieces(at: starts), !base.isSplitInside(starts) else { return nil }
      let small = letters.contains(where: \.isASCIISmallLetter) ? [RecordNameRepair.smallLetters] : []
      return Found(name: name, repairs: small + base.repairs + [.order(name.recordClass)], isSplitInside: false)
    }
  }

  private static func withSerialPadded(_ letters: [UInt8], _ base: SpelledBase) -> [Found] {
    guard let tier = Tier(letters[0], letters[1]) else { return [] }
    return (tier.categoryWidth...2).compactMap { width in
      let start = 3 + width
      let starts = [2, 3, start]
      // A serial that still begins with a zero has lost another digit than its zeros.
      guard (1...5).contains(letters.count - start), letters[start] != 0x30, base.allowsPieces(at: starts),
        !base.isSplitInside(starts)
      else { return nil }
      // One or two digits behind a lone mark may be the part of a name without serial.
      if letters.count - start < 3, base.isMarked(at: start), !starts.allSatisfy(base.isMarked) { return nil }
      let zeros = [UInt8](repeating: 0x30, count: 6 - (letters.count - start))
      guard let name = name(letters[..<start] + zeros + letters[start...]), name.category.width == width else {
        return nil
      }
      let small = letters.contains(where: \.isASCIISmallLetter) ? [RecordNameRepair.smallLetters] : []
      return Found(name: name, repairs: small + base.repairs + [.serialWithoutZeros], isSplitInside: false)
    }
  }

  private static func withTier(_ letters: [UInt8], _ base: SpelledBase, _ institution: Tier?) -> [Found] {
    // Letters for digits are another slip.
    guard letters[0].isASCIIDigit, letters[1].isASCIIDigit else { return [] }
    let written = Tier(letters[0], letters[1])
    if written != nil, institution == nil || written == institution { return [] }
    // A category that the written tier uses says that the tier is meant.
    if written != nil, name(letters)?.expectation != .unexpected { return [] }
    return (institution.map { [$0] } ?? Tier.allCases).flatMap { tier -> [Found] in
      let digits = Array(tier.code.utf8)
      guard let name = name(digits + letters[2...]),
        [.expected, .retired].contains(CategoryExpectation(name.category, in: tier))
      else { return [] }
      return read(
        digits + letters[2...], in: base,
        [institution == nil ? .tierOfCategory(name.category, tier) : .tierOfInstitution(tier)])
    }
  }
}

extension RecordNameSlip.Found {
  fileprivate func with(_ name: RecordName) -> Self {
    Self(name: name, repairs: repairs, isSplitInside: isSplitInside)
  }
}
