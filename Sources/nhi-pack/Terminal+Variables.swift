import ArgumentParser
import SystemPackage

/// What the command line does not say may stand in a variable: `NHI_PACK_TIER` for `--tier`.
extension Terminal {
  /// An option's value, or what its variable says (`NHI_PACK_TIER` for `TIER`).
  static func value(_ given: String?, orVariable name: String) -> String? { given ?? environment("NHI_PACK_\(name)") }

  static func path(_ given: String?, orVariable name: String) -> FilePath? {
    value(given, orVariable: name).map { FilePath($0) }
  }

  /// A number that only a variable says.
  static func number(orVariable name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = value(nil, orVariable: name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw ValidationError("NHI_PACK_\(name): \(ShownText.visible(text))（\(range.lowerBound)–\(range.upperBound)）")
    }
    return number
  }

  /// One of a few words that only a variable says.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(orVariable name: String) throws -> Choice? {
    guard let text = value(nil, orVariable: name) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("NHI_PACK_\(name): \(ShownText.visible(text))（\(choices)）")
    }
    return choice
  }
}
