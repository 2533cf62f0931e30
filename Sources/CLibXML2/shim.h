#include <libxml/xmlversion.h>
// Nothing of ICU is used here. Its headers would be another definition of what Foundation has of it, and no program could
// import both. libxml2 was built with it all the same: only fields at the end of structures that are never made here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlschemas.h>
