/// A form that a file's name names.
package struct RecognisedForm: Sendable, Hashable {
  package enum Evidence: Sendable, Hashable {
    /// The name has the form's name, or another that its table lists.
    case name
    /// The name begins with the form's number, and more than a number follows.
    case number
    /// The name is the form's number and nothing else: it may as well be a page's.
    case numberAlone
  }

  package let form: RecordForm
  /// What the document is called: the form's own title, or the one with a number of its own that the name named. A
  /// 120 診所用牙醫門診單 stands at the place of 005 and is not called so.
  package let title: RecordForm.Title
  package let evidence: Evidence

  /// The place in the tables: emergency forms before outpatients', where a case can have both.
  package var place: [Int] { [form.setting == .emergency ? 0 : 1, form.order] }
}

extension RecordForm {
  /// The form that a file's name names in one of the tables; where several know it, the first.
  ///
  /// A name counts wherever it stands, the longest one first: in 手術室護理紀錄 it is not 護理紀錄. Width, white space, `_` and
  /// `-`, 記錄 for 紀錄, 箋 for 籤 and 劃 for 畫 are no matter. A last 單 or 表 may be missing where four characters are left, and
  /// so may a note in brackets at its end. Latin names stand alone. A number counts as three digits at the very start
  /// that neither a digit nor a letter follows. Where name and number speak of different forms, the name counts.
  ///
  /// - Parameter name: without the file's extension. Only its first 1,000 characters are looked at.
  package static func recognise(in name: String, settings: [Setting]) -> RecognisedForm? {
    let text = FormText(name)
    let tables = settings.map { FormIndex.of($0) }
    let numbered = text.leadingNumber.flatMap { number in tables.lazy.compactMap { $0.byNumber[number] }.first }
    // The first of the longest: a later table's 手術室護理紀錄 before the first one's 護理紀錄.
    let names = tables.compactMap { $0.named(in: text) }
    let longest = names.map(\.length).max()
    if let named = names.first(where: { $0.length == longest })?.entry {
      // A number that stands in the same row says which of its titles is meant.
      let isSaid = numbered.map { $0.form == named.form && $0.title.number != named.title.number } ?? false
      return RecognisedForm(
        form: named.form, title: isSaid ? numbered?.title ?? named.title : named.title, evidence: .name)
    }
    return numbered.map {
      RecognisedForm(form: $0.form, title: $0.title, evidence: text.isNumberAlone ? .numberAlone : .number)
    }
  }

  /// Whether three digits are a form's number in one of the tables.
  package static func isNumber(_ digits: String, settings: [Setting]) -> Bool {
    settings.contains { FormIndex.of($0).byNumber[digits] != nil }
  }
}
