package import Findings

/// What counts where nobody says anything.
package enum UsualValue: Sendable, Hashable {
  /// As it would be written.
  case value(String)
  /// What it is found by, or that there is none.
  case described(Wording)

  static let ofTheList = described(Wording("清單或申報檔寫的", "what the list or the claim file says"))
  static let none = described(Wording("沒有", "none"))
}
