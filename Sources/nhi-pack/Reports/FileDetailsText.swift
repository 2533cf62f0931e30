import FileFormats
import Findings

/// What a file says of itself, each in a few words: `560 × 320 像素`, `頁數 1`.
enum FileDetailsText {
  static func of(_ details: [FileDetail], _ language: Language) -> [String] {
    func say(_ zhHant: String, _ en: String) -> String { Wording(zhHant, en)[language] }
    return details.compactMap { detail in
      let value = detail.value.text(in: language)
      switch detail.key {
      // Two numbers that people read as one.
      case "width":
        guard let height = details.first(where: { $0.key == "height" }) else { break }
        return "\(value) × \(height.value.text(in: language)) \(say("像素", "pixels"))"
      case "height" where details.contains { $0.key == "width" }: return nil
      default: break
      }
      return "\(detail.name[language])\(say(" ", ": "))\(value)"
    }
  }
}
