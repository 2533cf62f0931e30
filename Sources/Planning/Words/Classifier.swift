import FileAccess
import NHICodes
import SamplingLists

/// Decides what part of the record a file is: by the mapping, its own coded name, a pattern's class, the folders below
/// its case's, words that were added, a pattern's word, the form it is called after, the standard words, and last of
/// all the kind of file.
struct Classifier {
  let words: ClassWords
  /// The three-digit numbers that files of a folder have for a whole name.
  private let numbersByFolder: [[String]: Set<String>]

  init(words: ClassWords, files: [FolderEntry] = []) {
    self.words = words
    var numbers: [[String]: Set<String>] = [:]
    for file in files {
      let stem = file.stemAndExtension.stem
      guard stem.utf8.count == 3, stem.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      numbers[Array(file.components.dropLast()), default: []].insert(stem)
    }
    numbersByFolder = numbers
  }

  /// - Parameters:
  ///   - hits: what the patterns read in the file's name.
  ///   - mapped: the class that the mapping says.
  func classify(
    _ entry: FolderEntry, of sampled: SampledCase, hits: [PatternHit] = [], mapped: RecordClass? = nil
  ) -> Classification {
    let form = form(of: entry, sampled, hits)
    func found(_ recordClass: RecordClass, _ evidence: Classification.Evidence) -> Classification {
      Classification(recordClass: recordClass, evidence: evidence, form: form)
    }
    if let mapped { return found(mapped, .mapping) }
    if let own = entry.recordName { return found(own.name.recordClass, .recordName) }
    for hit in hits {
      if let recordClass = hit.recordClass { return found(recordClass, .pattern(hit.pattern)) }
    }
    for folder in entry.components.dropLast().reversed() {
      if let recordClass = words.recordClass(ofFolder: folder) { return found(recordClass, .folder(folder)) }
    }
    let (stem, fileExtension) = entry.stemAndExtension
    if let word = words.findAdded(in: stem) ?? hits.lazy.compactMap(\.word).first {
      return found(word.recordClass, .word(word.word))
    }
    if let form { return found(.chart, .form(form.title)) }
    if let word = words.find(in: stem) { return found(word.recordClass, .word(word.word)) }
    return found(
      Self.pictures.contains(fileExtension) ? .imaging : .chart,
      .kindOfFile(fileExtension.isEmpty ? "" : ".\(fileExtension)"))
  }

  func recordClass(ofFolder name: String) -> RecordClass? { words.recordClass(ofFolder: name) }

  /// The form that the file is called after. A number is believed less than a name: not where it is the case's own,
  /// where the rest of the name has a word of another class, and, alone, not for a picture (which is more often
  /// numbered than called after a form) nor in a folder whose files are numbered through.
  private func form(of entry: FolderEntry, _ sampled: SampledCase, _ hits: [PatternHit]) -> RecognisedForm? {
    let settings = RecordForm.settings(of: sampled.key)
    for text in hits.compactMap(\.form) {
      if let form = RecordForm.recognise(in: text, settings: settings) { return form }
    }
    let (stem, fileExtension) = entry.stemAndExtension
    guard let form = RecordForm.recognise(in: stem, settings: settings) else { return nil }
    if form.evidence == .name { return form }
    let text = stem.halfWidth
    let number = Int(text.prefix(3))
    guard number != sampled.key.serial.number, number != sampled.chartNumber.flatMap({ Int($0) }) else { return nil }
    if form.evidence == .number {
      let word = words.find(in: String(text.dropFirst(3)))
      return word.map { $0.recordClass == .chart } ?? true ? form : nil
    }
    let numbers = numbersByFolder[Array(entry.components.dropLast())] ?? []
    let isPage = numbers.contains { !RecordForm.isNumber($0, settings: settings) }
    return isPage || Self.pictures.contains(fileExtension) ? nil : form
  }

  /// What is a picture or a film by its extension.
  private static let pictures: Set = [
    "gif", "jpg", "jpeg", "pict", "pct", "tif", "tiff", "bmp", "png", "heic", "webp", "dcm", "mpeg", "mpg", "mp4",
    "mov", "avi",
  ]
}
