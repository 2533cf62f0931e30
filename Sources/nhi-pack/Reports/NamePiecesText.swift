import Findings
import NHICodes

/// A name in words: `13 牙醫門診 · B 檢查檢驗報告(影像類) · 19 牙醫其他專案 · 流水號 012345 · 第 1 份`.
///
/// The words of a tier, class and category are put together once: names are shown by the million.
struct NamePiecesText {
  private let heads: [[UInt8]]
  /// Empty where not yet asked for.
  private var categories: [[UInt8]]
  private let serial: [UInt8]
  private let part: (before: [UInt8], after: [UInt8])

  init(language: Language) {
    heads = Tier.allCases.flatMap { tier in
      RecordClass.allCases.map { recordClass in
        Array("\(tier.code) \(tier.name[language]) · \(recordClass.code) \(recordClass.name[language]) · ".utf8)
      }
    }
    categories = [[UInt8]](repeating: [], count: Tier.allCases.count * CategorySpelling.count)
    serial = Array(Wording(" · 流水號 ", " · serial ")[language].utf8)
    part = (Array(Wording(" · 第 ", " · part ")[language].utf8), Array(Wording(" 份", "")[language].utf8))
  }

  mutating func append(_ name: RecordName, to buffer: inout OutputBuffer) {
    buffer.append(heads[name.tier.position * RecordClass.allCases.count + name.recordClass.position])
    let index = name.tier.position * CategorySpelling.count + name.category.position
    if categories[index].isEmpty {
      let entry = name.key.flatMap { $0.category.entry(in: name.tier) }
      categories[index] = Array((name.categorySpelling + (entry.map { " \($0.name)" } ?? "")).utf8)
    }
    buffer.append(categories[index])
    buffer.append(serial)
    buffer.append(number: name.serial.number, digits: 6)
    if let number = name.part?.number {
      buffer.append(part.before)
      buffer.append(number: number)
      buffer.append(part.after)
    }
  }
}
