import NHICodes

/// The ways in which names are mistyped: each gives every text that one name may become.
enum Damage: String, Sendable, CaseIterable {
  case fullWidth, smallLetters, lookalikes, classElsewhere, serialWithoutZeros, categoryWithoutZero, paddedCategory
  case part, spaces, marks, words, tier

  func texts(of name: RecordName) -> [String] {
    let (tier, letter, category) = (name.tier.code, name.recordClass.code, name.categorySpelling)
    let serial = name.serial.padded
    let part = name.part.map { "-\($0.number)" } ?? ""
    let text = tier + letter + category + serial + part
    switch self {
    case .fullWidth: return [text.fullWidth] + text.indices.map { text.replacing($0, with: String(text[$0]).fullWidth) }
    case .smallLetters: return [text.lowercased()]
    case .lookalikes: return lookalikes(text, categoryEnd: 3 + category.count)
    case .classElsewhere:
      return [tier + category + letter + serial + part, letter + tier + category + serial + part]
    case .serialWithoutZeros:
      guard serial.hasPrefix("0") else { return [] }
      let short = String(name.serial.number)
      return [tier + letter + category + short + part, "\(tier)-\(letter)-\(category)-\(short)\(part)"]
    case .categoryWithoutZero:
      // 00 is no padded category.
      guard category.count == 2, category.hasPrefix("0"), category != "00" else { return [] }
      return [tier + letter + category.dropFirst() + serial + part]
    case .paddedCategory: return category.count == 1 ? ["\(tier)\(letter)0\(category)\(serial)\(part)"] : []
    case .part:
      guard let number = name.part?.number else { return [] }
      let forms = [
        " (\(number))", "(\(number))", "（\(number)）", " \(number)", ".\(number)", "–\(number)", "_ \(number)",
      ]
      let padded = String(String(1000 + number).dropFirst())
      return (forms + [padded] + (number < 100 ? ["-\(padded)", "_\(padded)"] : [])).map { name.base + $0 }
    case .spaces:
      return [" " + text, text + "  ", "\u{3000}\(text)"]
        + [2, 3, 3 + category.count].map { text.inserting(" ", at: $0) }
        + ["\(tier) \(letter) \(category) \(serial)\(part)"]
    case .marks:
      return ["-", "_", ".", " - "].map { [tier, letter, category, serial].joined(separator: $0) + part }
        + ["\(tier)\(letter)-\(category)\(serial)\(part)", "\(tier)\(letter)\(category)_\(serial)\(part)"]
    case .words:
      return [
        text + "全口", "王小明" + text, "王小明_" + text, "\(text)-全口", "病歷 \(text) 掃描", "\(text) - 複製",
      ]
    case .tier:
      let tiers = Tier.allCases.filter { [.expected, .retired].contains(CategoryExpectation(name.category, in: $0)) }
      return tiers == [name.tier] ? ["10" + text.dropFirst(2), "31" + text.dropFirst(2)] : []
    }
  }

  /// One digit at a time, O, I, l, S and B; and all zeros.
  private func lookalikes(_ text: String, categoryEnd: Int) -> [String] {
    let letters: [Character: [String]] = ["0": ["O", "o"], "1": ["I", "l"], "5": ["S"], "8": ["B"]]
    let base = Array(text.indices.prefix(categoryEnd + 6))
    let digits = base.enumerated().filter { position, index in
      position != 2 && (position < 2 || position >= categoryEnd || "01".contains(text[index]))
    }.map(\.element)
    return digits.flatMap { index in (letters[text[index]] ?? []).map { text.replacing(index, with: $0) } }
  }
}

extension String {
  /// Everything in full width.
  var fullWidth: String {
    String(String.UnicodeScalarView(unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
  }

  func replacing(_ index: Index, with replacement: String) -> String {
    String(self[..<index]) + replacement + self[self.index(after: index)...]
  }

  func inserting(_ text: String, at position: Int) -> String { prefix(position) + text + dropFirst(position) }
}
