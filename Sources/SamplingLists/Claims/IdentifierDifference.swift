import Findings
import NHICodes

/// Where two identity numbers that cannot be the same person's differ: masked they may look alike.
enum IdentifierDifference {
  static func wording(_ one: PatientIdentifier, _ other: PatientIdentifier) -> Wording {
    let lengths = (one.text.utf8.count, other.text.utf8.count)
    guard lengths.0 == lengths.1 else {
      return Wording("長度不同，\(lengths.0) 碼與 \(lengths.1) 碼", "they have \(lengths.0) and \(lengths.1) characters")
    }
    let places = zip(1..., zip(one.text, other.text)).filter { $1.0 != $1.1 && $1.0 != "*" && $1.1 != "*" }.map(\.0)
    let shown = places.prefix(10).map(String.init)
    return Wording("第 \(shown.joined(separator: "、")) 碼不同", "they differ at character \(shown.joined(separator: ", "))")
  }
}
