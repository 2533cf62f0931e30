import DICOMMedia
import TestSupport
import Testing

/// The table of SOP classes has the names of pydicom's, and the directory record types where that knows them.
@Suite struct SOPClassTests {
  @Test func namesAreTheStandards() async throws {
    let script = """
      import json
      from pydicom.uid import UID_dictionary
      try:
          from pydicom.fileset import _FOUR_LEVEL_SOP_CLASSES as records
      except ImportError:
          records = {}
      print(json.dumps({"names": {uid: entry[0] for uid, entry in UID_dictionary.items() if entry[1] == "SOP Class"},
                        "records": {str(uid): kind for uid, kind in records.items()}}))
      """
    let known = try await Python.run(script, [])
    var compared = 0
    for (uid, name) in known["names"]?.members ?? [:] {
      guard let own = SOPClass.withUID(uid) else { continue }
      compared += 1
      #expect(own.name == name.text, "\(uid): \(own.name), \(name)")
    }
    #expect(compared > 140)
    for (uid, kind) in known["records"]?.members ?? [:] {
      #expect(SOPClass.withUID(uid)?.recordType?.rawValue == kind.text, "\(uid)")
    }
  }
}
