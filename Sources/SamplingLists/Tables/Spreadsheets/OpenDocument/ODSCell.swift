import Markup

/// What a cell says about its value (ISO/IEC 26300-1, 19.385 and following).
struct ODSCell {
  private static let namespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

  /// How many cells that follow each other are like this one.
  let repetitions: Int?
  let hasFormula: Bool
  private let type: String?
  private let isError: Bool
  private let value: String?
  private let stringValue: String?

  init(_ tag: XMLStartTag) {
    repetitions = tag["number-columns-repeated"].map { Int($0) ?? 0 } ?? 1
    hasFormula = tag["formula"] != nil
    // Programs repeat the type in a namespace of their own, where it says more.
    let types = tag.attributes.filter { $0.name.local == "value-type" }
    type = types.first { $0.name.namespace == Self.namespace }?.value
    isError = types.contains { $0.value == "error" }
    stringValue = tag["string-value"]
    value =
      switch type {
      case "date": tag["date-value"]
      case "time": tag["time-value"]
      case "boolean": tag["boolean-value"]
      default: tag["value"]
      }
  }

  /// The cell's text. Nil for a value that is none of its type.
  ///
  /// - Parameter shown: what stands in the cell's paragraphs.
  func text(shown: String) -> String? {
    switch type {
    case "float", "percentage", "currency":
      guard let value, let number = NumberText.plain(value) else { return nil }
      // Leading zeros are the only thing that showing adds to what a code means.
      let isPadded = shown.utf8.first == 0x30 && shown != number && shown.utf8.allSatisfy { (0x30...0x39).contains($0) }
      return isPadded && NumberText.plain(shown) == number ? shown : number
    case "date":
      guard let value else { return shown }
      return DateText.plain(value) ?? value
    case "time":
      guard let value else { return shown }
      return DateText.time(value) ?? value
    case "boolean":
      switch value {
      case "true": return "TRUE"
      case "false": return "FALSE"
      default: return nil
      }
    case "string": return isError ? shown : stringValue ?? shown
    default: return shown
    }
  }

  /// Whether it has a formula that no program has calculated.
  func isUncalculated(shown: String) -> Bool { hasFormula && type == nil && shown.isEmpty }
}
