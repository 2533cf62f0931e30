import FileAccess
import SystemPackage
import TestSupport
import Testing

extension SurvivalTests {
  /// What becomes of a record while it is being packed: the program is held still at some call, the record is changed,
  /// and the program goes on.
  @Suite(.mustEnd) struct SourceChangeTests {
    /// What happens to the file `$FILE`, as a shell command.
    enum Change: String, CaseIterable, Sendable {
      case grows = #"printf x >> "$FILE""#
      case shrinks = #"truncate -s -1 "$FILE""#
      case vanishes = #"rm "$FILE""#
      case isReplaced = #"tr A-Z a-z < "$FILE" > "$FILE.new" && mv "$FILE.new" "$FILE""#
      /// Neither its size nor its time tells.
      case isRewritten =
        #"cp -p "$FILE" "$FILE.old" && tr A-Z a-z < "$FILE.old" > "$FILE" && touch -r "$FILE.old" "$FILE" && rm "$FILE.old""#
      case becomesAPipe = #"rm "$FILE" && mkfifo "$FILE""#
      case becomesALink = #"mv "$FILE" "$FILE.old" && ln -s "$FILE.old" "$FILE""#
      case becomesAFolder = #"rm "$FILE" && mkdir "$FILE""#
    }

    /// The first call that only packaging makes, and what is made there.
    @Test(arguments: [Work.sevenZip, .zip, .cab, .copy], Change.allCases)
    func aRecordThatChangesAfterItWasCheckedIsNotSent(work: Work, change: Change) async throws {
      let material = try await Work.Material()
      let place = try Work.Place(ledgerOf: material)
      let file = FilePath(material.clinic.files).appending("19000002/病歷.txt")
      // The lock of the staging folder is the last call before the first record is opened again: all were checked. (A
      // new ledger's key is made in such a folder too.)
      let output = try await Tracing.run(
        work.arguments(material, place), stoppedAt: "flock", meanwhile: change.rawValue,
        environment: place.environment.merging(["FILE": file.string]) { $1 })
      let comment = Comment(rawValue: "\(work) \(change): \(output.errors)")
      expectNoCrash(output)
      #expect(output.status == 74, comment)
      #expect(output.text.isEmpty, comment)
      #expect(output.errors.contains("19000002/病歷.txt"), comment)
      #expect(output.errors.contains("請"), comment)
      #expect(try place.made == [] && place.unfinished == [], comment)
    }

    /// What is not part of the batch may change.
    @Test func anotherFileMayChange() async throws {
      let material = try await Work.Material()
      let place = try Work.Place(ledgerOf: material)
      let output = try await Tracing.run(
        Work.sevenZip.arguments(material, place), stoppedAt: "flock", meanwhile: #"touch "$FILES/19000002/new.txt""#,
        environment: place.environment.merging(["FILES": material.clinic.files]) { $1 })
      #expect(output.status == 0, "\(output.errors)")
    }
  }
}
