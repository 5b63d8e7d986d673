// Written by tools/signatures/generate.ts.
export const COMMON = '/k2ZA8ST6gSNSBQIsKAoC6YSQg7lnRIQCHW4ENLI3xLG/MoYj+DyGY4PfxwiKLgcWvrtIsqfcyT5Xdkk9gQTJ6bKwigKRtooOweQKVKJ3Sl57QItUnEVLSW9RS5a4HEuTPqHMr6YBTsEMj07Gvp6P+FS4z/OnbxD2RNARXhR1Eb620JIl5OzTGzzgE6qXDNPgcY3UXcpZlRGMstUb1vpVmFBIFptfc1a43XRXAdo6V5KEWJgcRmEY++qtmT7/RNl3wKSZTXj62YEtZlq7NtUbI9ZXGzJBf1sSh5gcCjggnCvyGFyOBy4cjdaq3Nf1790S/SJddPBgHcmaNp5r6T2glW4roMjpEyE75A4iFq8TIhNIQSJ3BNNjSpM243jfkyP5z6SmG7JOpnXjo6a/2SRmkbTPZsGJjKc6ONtnftNHKK/JHaiCYCwoyXYy6Vi7fmlPkCLrSFnp61CHVCu36vFsFXnVbEJbJCxp1bZsUsaybNDnMC2U3sRt/I7+blwApi7LIEQwfxR+cd3kXPKX2G3yv8dk8zOl0jNn87BzU3ZHts4b5fcCaqX4K33X+GB3YXhLHAj48kM+uQvJTTriyZa62iV2u0jHCbzCew7+JbKyPryLJL9lU+3/g==';
export const SIGNATURES = `7zip-min	src/index		59	sNUcAn9YfxTxU+AYqukuNLN7/zxUc7ZRXKvbVuqY215B3OxhG20cbQKYa3jFmhN+v7uUhHp+mIzEoKKRpXDwkh16tJyfY1OrEnbnvHJsLcM=
7zip-min	src/index	unpack	1	TDyb0A==
7zip-min	src/index		8	HsoGAzfVnWAbbRxtHRxZiTEfHItdY7mWChvD2FUGL/U=
7zip-min	index		49	sNUcAn9YfxTxU+AYqukuNLN7/zxcq9tWQdzsYRttHG0CmGt4xZoTfnp+mIzEoKKRpXDwkh16tJwSdue8cmwtw6bvtdKQRr3hJgjq7QyxLu4=
7zip-min	index	unpack	2	TDyb0FZSm94=
7zip-min	index		40	sNUcAn9YfxTxU+AYqukuNLN7/zzgqT9JXKvbVgKYa3jFmhN+MR8ci8SgopGlcPCSHXq0nBJ257xybC3DkyEeyKbvtdKQRr3hJgjq7QyxLu4=
@actions/artifact	lib/internal/client		25	wz8RAHYF4RK0DqoTYtRVFwU6Tx/G7rYionTXMDn6x2AGeKVhrzPwa/dElI6sfA6SwpYllD7sQJlITFmgOKtntOG2HbeegJvORsxC0I+Ovtc=
@actions/artifact	lib/internal/client	DefaultArtifactClient	19	wz8RAHYF4RK0DqoTYtRVFwU6Tx/G7rYionTXMAZ4pWGvM/BrBDt+cPdElI6sfA6SwpYllD7sQJlITFmgOKtntOG2HbeegJvORsxC0A==
@actions/artifact	lib/internal/shared/errors		22	vnj+CuH31RDA37ItRdv5MJiXbzLbDzQ5Xe3AUhIv/VgG5Dlxuo2pfAusH4S1L2uMw4VXjSk32ZQODeu7c7VP6xSCU+2EkbnvZpAQ8Vobm/4=
@actions/artifact	lib/internal/client		37	wz8RAA+m2gF2BeEStA6qE2LUVRfG7rYi4Gi8LqJ01zBgX09BBnilYa8z8GsZ0iBzxswVfRNIWH/3RJSOwpYllD7sQJlITFmgjcTdoOG2Hbc=
@actions/artifact	lib/internal/client	DefaultArtifactClient	30	wz8RAA+m2gF2BeEStA6qE2LUVRfG7rYi4Gi8LqJ01zBgX09BBnilYa8z8GvGzBV9E0hYf/dElI7CliWUPuxAmUhMWaCNxN2g4bYdtxs5Ebo=
@actions/artifact	lib/internal/shared/errors		28	vnj+CrQNxCTA37ItRdv5MJiXbzLbDzQ5Xe3AUhIv/VgRva9phcQZa+2n7G0Iq8x3uo2pfMOFV40pN9mUjcTdoLdGMMJztU/rFIJT7WaQEPE=
@actions/artifact	lib/internal/client		33	wz8RALQOqhNi1FUXxu62IuBovC6idNcwYF9PQQZ4pWGvM/BrGdIgc8bMFX0TSFh/90SUjsKWJZQ+7ECZSExZoI3E3aDhth23am6ZxZ6Am84=
@actions/artifact	lib/internal/client	DefaultArtifactClient	26	wz8RALQOqhNi1FUXxu62IuBovC6idNcwYF9PQQZ4pWGvM/BrxswVfRNIWH/3RJSOwpYllD7sQJlITFmgjcTdoOG2HbdqbpnFnoCbzgcnYeI=
@actions/artifact	lib/artifact-client	create	1	GdIgcw==
@actions/artifact	lib/internal/artifact-client	DefaultArtifactClient	56	k6TtBfEHAgvOyt4NKUYgE9LQkRzSc3Af03eZIRqf8iHdVeowqi9QOTVdljnUdbI/ZR9CRIn5N0d6G/lHUxNASOyWlEk8AKlM6+Q1Ui8TNF8=
@actions/artifact	lib/internal/artifact-client	DefaultArtifactClient	48	k6TtBc7K3g3ImQMV0tCRHNJzcB/Td5khGp/yId1V6jCqL1A51HWyP2UfQkR6G/lHUxNASOyWlEk8AKlM6+Q1Us31+1rkaztj0hmpaP/ZE20=
@actions/attest	lib/attest	attest	12	Qx51AqFYigpatEIjH0ekKe/OzS70xak0LrqOZgc4ym8EO35wPAn2zv1yCdI1hLzp
@actions/attest	lib/provenance	buildSLSAProvenancePredicate	31	8IsrGVL71D8qCH1HXEp8ULlDBG3pUehuuEZ5eM6y33uYXx59LLc7oG7Bq6sWKJu7aytBwkAX28LtnKDE1aV42IC56uG7/Zfwnrjs9FTusP8=
@actions/attest	lib/provenance	attestProvenance	4	9MWpNIQqckQ8CfbO/XIJ0g==
@actions/attest	lib/attest	attest	17	Qx51AqFYigpYtIoZWrRCIx9HpCnvzs0u9MWpNHxPSVBQjTRkLrqOZgc4ym8EO35wF1bZvzwJ9s79cgnSCKE21TWEvOk=
@actions/attest	lib/index		8	+2LFA4mVxwMyot1WIyZmdV0vjHn6tTp/ooaFncAJ2q4=
@actions/attest	lib/provenance	attestProvenance	6	9MWpNIQqckT6tTp/ooaFnTwJ9s79cgnS
@actions/attest	lib/index		6	+2LFAyMmZnVdL4x5+rU6f6KGhZ3ACdqu
@actions/attest	lib/attest	attest	15	Qx51AqFYigpYtIoZ787NLvTFqTR8T0lQUI00ZC66jmYHOMpvBDt+cBdW2b88CfbO/XIJ0gihNtU1hLzp
@actions/attest	lib/provenance	buildSLSAProvenancePredicate	35	OchDBFL71D8qCH1HXEp8UH6z62C5QwRt6VHobs6y33uYXx59LLc7oG7Bq6sWKJu7aytBwkAX28LtnKDE1aV42Iv/3N2AuerhX5FT/1vUpf8=
@actions/attest	lib/provenance	attestProvenance	5	9MWpNPq1On+ihoWdPAn2zv1yCdI=
@actions/cache	lib/cache		107	1WyYAciRYwdsQb4H15VeDO9ZfA3CLbgQ4KrrEPzDhhL4lfgY/w9GG7KeTB6aKR4fkSNzIzvskSMFlVE0lGktN02TijhuWac5WYiMOmApgD8=
@actions/cache	lib/cache	ValidationError	2	1ZpZIvwyzq0=
@actions/cache	lib/cache	ReserveCacheError	2	arD7dPwyzq0=
@actions/cache	lib/cache	isFeatureAvailable	4	1WyYAbmyuVzXE0eZahVHmg==
@actions/cache	lib/cache	restoreCache	10	O+yRI9ua3juuNYVirqqGaNcTR5lqFUeaQ+qCn4m+h8MRfFjIYaem9Q==
@actions/cache	lib/cache	saveCache	10	mikeH5EjcyPbmt47/qqmZa6qhmjXE0eZahVHmkPqgp8JF+elEXxYyA==
@actions/cache	lib/internal/cacheHttpClient	saveCache	15	j4kdJ/X3fCvbmt47eAx/RRiU8FZXY7ZlrqqGaDmlbnaN7yyN8KcGkEdJnaHQVhOjP3luw7fr8swVFZjX
@actions/cache	lib/cache		97	1WyYAciRYwdsQb4H15VeDO9ZfA3CLbgQ4KrrEPzDhhL4lfgY/w9GG7KeTB4FlVE0lGktN02TijhuWac5WYiMOmApgD8gw+BKU0CLS9BdYE0=
@actions/cache	lib/cache	restoreCache	4	rqqGaNcTR5lqFUeaEXxYyA==
@actions/cache	lib/cache	saveCache	4	rqqGaNcTR5lqFUeaEXxYyA==
@actions/cache	lib/cache		129	1WyYAciRYwdsQb4H15VeDO9ZfA3CLbgQ4KrrEPzDhhL4lfgY/w9GG7KeTB6aKR4fkSNzIzvskSMFlVE0lGktN02TijhuWac5L2NtOlmIjDo=
@actions/cache	lib/cache	isFeatureAvailable	5	1WyYAXQz6U+5srlc1xNHmWoVR5o=
@actions/cache	lib/cache	restoreCache	13	O+yRI9ua3jt0M+lPrjWFYq6qhmj2O2d11xNHmWoVR5pD6oKfib6HwxF8WMg3Yi3eYaem9Q==
@actions/cache	lib/cache	saveCache	13	mikeH5EjcyPbmt47dDPpT/6qpmWuqoZo9jtnddcTR5lqFUeaQ+qCnwkX56UXz9mwEXxYyA==
@actions/cache	lib/internal/cacheHttpClient	saveCache	18	j4kdJ/X3fCvbmt47eAx/RQUt1UwYlPBWV2O2Za6qhmiGfWdwOaVudo3vLI3wpwaQR0mdodBWE6OOqvW4P3luw7fr8swVFZjX
@actions/cache	lib/cache	restoreCache	5	dDPpT66qhmjXE0eZahVHmhF8WMg=
@actions/cache	lib/cache	saveCache	5	dDPpT66qhmjXE0eZahVHmhF8WMg=
@actions/cache	lib/cache		68	1WyYAciRYwdsQb4H15VeDMItuBDgqusQ/MOGEviV+Bj/D0Ybsp5MHpRpLTdZiIw6U0CLS2V1BE8IuCRWGJTwViXZwWFUPWdpTXiqag55D2w=
@actions/cache	lib/cache	isFeatureAvailable	1	1WyYAQ==
@actions/cache	lib/cache	restoreCache	29	bEG+B9eVXgzgqusQ/MOGEviV+BhTQItLCLgkVhiU8FZNeKpqOaVudrD4WoGvcKCR8wlIoUdJnaEuRBKnP3luwyNDNszkbirSUCjz1qZSkNw=
@actions/cache	lib/cache	saveCache	36	yJFjB2xBvgfCLbgQ/MOGEv8PRhuynkwelGktN1mIjDoYlPBWJdnBYVQ9Z2lNeKpqDnkPbDmlbnYEceh4sPhagU4rL49/oFqe8wlIoViZOKM=
@actions/cache	lib/internal/cacheHttpClient	saveCache	14	j4kdJ9ua3jt4DH9FBS3VTBiU8FZXY7ZlrqqGaDmlbnaN7yyN8KcGkEdJnaHQVhOjP3luwxUVmNc=
@actions/cache	lib/cache	restoreCache	27	bEG+B9eVXgzgqusQ/MOGEviV+BgIuCRWGJTwVk14qmo5pW52sPhaga9woJHzCUihR0mdoS5EEqc/eW7DzMJJyiNDNsxQKPPWplKQ3DvCy+E=
@actions/cache	lib/cache	restoreCache	24	bEG+B9eVXgzgqusQ/MOGEviV+BgIuCRWGJTwVk14qmo5pW52r3CgkfMJSKFHSZ2hLkQSp/r/yLeajDK+P3luw8zCScojQzbMplKQ3DvCy+E=
@actions/cache	lib/cache		52	yJFjB2xBvgfXlV4M71l8DeCq6xD8w4YS+JX4GP8PRhuynkweWYiMOmV1BE8IuCRWGJTwViXZwWFNeKpqarD7dDmlbnYEceh4Tisvj69woJE=
@actions/cache	lib/cache	saveCache	26	yJFjB2xBvgfvWXwN/MOGEv8PRhuynkweWYiMOhiU8FYl2cFhTXiqajmlbnYEceh4Tisvj/MJSKFYmTijLkQSpzfT17OmUpDc33wN3wXc4+8=
@actions/cache	lib/cache		49	bEG+B9eVXgzvWXwN4KrrEPzDhhL4lfgY/w9GG7KeTB4agqE5WYiMOmV1BE8IuCRWJdnBYU14qmpqsPt0OaVudgRx6HhOKy+Pr3CgkfMJSKE=
@actions/cache	lib/cache	restoreCache	21	bEG+B9eVXgzgqusQ/MOGEviV+Bjbmt47dnHWPwi4JFauqoZoTXiqajmlbnavcKCR8wlIoUdJnaH6/8i3P3luw8zCScqmUpDcO8LL4bEx8f8=
@actions/cache	lib/cache	saveCache	22	bEG+B+9ZfA38w4YS/w9GG7KeTB4agqE5WYiMOnZx1j8zDrNcJdnBYU14qmo5pW52BHHoeE4rL49YmTijN9PXs8zCScrffA3fBdzj77Ex8f8=
@actions/cache	lib/internal/cacheHttpClient	saveCache	9	j4kdJ9ua3jt4DH9FV2O2Za6qhmjwpwaQ0FYToxUVmNexMfH/
@actions/core	lib/core		49	2/YiFDvK2DKs+XU5CbuAP/zZMUbmjWlGqPdQU4V5nl/aiZRk4udedghUNJ0iRCSm55IupgVmnKaWrr2nOUXvrKO3o7gQ0L69lHlczBJ6q9Y=
@actions/core	lib/core	exportVariable	3	CFQ0nQVmnKZ8vmXp
@actions/core	lib/core	setSecret	1	rPl1OQ==
@actions/core	lib/core	addPath	5	KJ/SKjvK2DJhVNpDIkQkphQiwu0=
@actions/core	lib/core	getInput	5	2/YiFG8YVB0Ju4A/5o1pRnp4E6M=
@actions/core	lib/core	getMultilineInput	1	5o1pRg==
@actions/core	lib/core	getBooleanInput	8	Lv08De6Z6Q+Jb+qDDnkXkEl12sHpDjvLlHlczDK4Jtw=
@actions/core	lib/core	setOutput	5	kL3ODl2LIjP82TFGo7ejuBDQvr0=
@actions/core	lib/core	setCommandEcho	3	U9jYrns6NuBfqEni
@actions/core	lib/core	setFailed	2	HiXErPd+/dk=
@actions/core	lib/core	isDebug	1	OUXvrA==
@actions/core	lib/core	debug	1	RQHs2w==
@actions/core	lib/core	warning	1	boIgpQ==
@actions/core	lib/core	notice	1	4udedg==
@actions/core	lib/core	info	2	kL3ODl2LIjM=
@actions/core	lib/core	startGroup	1	1Y+zyw==
@actions/core	lib/core	endGroup	1	lq69pw==
@actions/core	lib/core	saveState	3	2omUZOeSLqZbCqz6
@actions/core	lib/core	getState	1	qPdQUw==
@actions/core	lib/core	getIDToken	1	6fvB6w==
@actions/core	lib/path-utils	toPosixPath	1	Bf7LnQ==
@actions/core	lib/path-utils	toWin32Path	1	hsTKjw==
@actions/core	lib/path-utils	toPlatformPath	2	6dzrYmZrMvM=
@actions/core	lib/core		89	3pXUB801CRHb9iIUIXejGk0ycBu/XJ0dj6pqInH9riR4OK8kUurTMDvK2DIZ9WEzrPl1OZEQcT8Ju4A/GfdHQPzZMUbmjWlGqPdQU4V5nl8=
@actions/core	lib/core	exportVariable	7	zTUJEY+qaiJx/a4keDivJAhUNJ0FZpymfL5l6Q==
@actions/core	lib/core	setSecret	2	j6pqIqz5dTk=
@actions/core	lib/core	addPath	7	j6pqInH9riQon9IqO8rYMmFU2kMiRCSmFCLC7Q==
@actions/core	lib/core	setOutput	9	kL3ODs01CRGPqmoicf2uJHg4ryRdiyIz/NkxRqO3o7gQ0L69
@actions/core	lib/core	setCommandEcho	4	ns3aAFPY2K57OjbgX6hJ4g==
@actions/core	lib/core	debug	2	j6pqIkUB7Ns=
@actions/core	lib/core	error	2	j6pqIlLq0zA=
@actions/core	lib/core	warning	3	j6pqIlLq0zBugiCl
@actions/core	lib/core	notice	3	j6pqIlLq0zDi5152
@actions/core	lib/core	startGroup	2	ns3aANWPs8s=
@actions/core	lib/core	endGroup	2	ns3aAJauvac=
@actions/core	lib/core	saveState	7	zTUJEY+qaiJx/a4keDivJNqJlGTnki6mWwqs+g==
@actions/core	lib/core	getIDToken	2	GfdHQOn7wes=
@actions/core	lib/core		89	3pXUB9v2IhQhd6MaTTJwG79cnR2PqmoieDivJFLq0zA7ytgyGfVhM6z5dTmREHE/CbuAPxn3R0D82TFG5o1pRtoLWFCo91BThXmeXwQkEGk=
@actions/core	lib/core	exportVariable	11	j6pqIng4ryRdiyIz2gtYUGLERIPSOcGPCFQ0nQVmnKY9w3CrfL5l6e6jiO0=
@actions/core	lib/core	addPath	6	j6pqIiif0io7ytgyYVTaQyJEJKYUIsLt
@actions/core	lib/core	setOutput	4	kL3ODo+qaiJdiyIz/NkxRg==
@actions/core	lib/core	saveState	2	j6pqIlsKrPo=
@actions/core	lib/core		79	3pXUB9v2IhSPqmoieDivJFLq0zA7ytgyGfVhM6z5dTmREHE/CbuAPxn3R0D82TFG5o1pRqj3UFOFeZ5fBCQQaeLnXnYB4jZ4tGajmQhUNJ0=
@actions/core	lib/core	exportVariable	8	j6pqIng4ryRdiyIz0jnBjwhUNJ0cP4WiBWacpny+Zek=
@actions/core	lib/core		73	2/YiFI+qaiJ4OK8kUurTMDvK2DIZ9WEzrPl1OZEQcT8Ju4A//NkxRuaNaUao91BThXmeXwQkEGni5152AeI2eLRmo5kIVDSd5xnAnRw/haI=
@actions/core	lib/core		70	2/YiFI+qaiJ4OK8kO8rYMhn1YTOs+XU5kRBxPwm7gD/82TFG5o1pRqj3UFOFeZ5fBCQQaQHiNni0ZqOZCFQ0nRw/haIiRCSmBWacppauvac=
@actions/core	lib/core	error	1	ns3aAA==
@actions/core	lib/core	warning	2	ns3aAG6CIKU=
@actions/core	lib/core		57	2/YiFI+qaiJ4OK8kO8rYMhn1YTOs+XU5CbuAP/zZMUao91BThXmeXwQkEGkB4jZ4tGajmQhUNJ0cP4WiIkQkpgVmnKaWrr2n07LLpzlF76w=
@actions/core	lib/core	getInput	4	2/YiFG8YVB0Ju4A/engTow==
@actions/core	lib/core		39	2/YiFI+qaiI7ytgyGfVhM6z5dTkJu4A//NkxRoV5nl8EJBBpAeI2eLRmo5mWrr2nPmVLs68X1rdvLiPMEnqr1vd+/dm9hv3ifL5l6QAh1Oo=
@actions/core	lib/core	exportVariable	2	j6pqIny+Zek=
@actions/core	lib/core	addPath	4	j6pqIiif0io7ytgyFCLC7Q==
@actions/core	lib/core	setOutput	2	j6pqIvzZMUY=
@actions/core	lib/core		27	ns3aANv2IhSPqmoiO8rYMhn1YTMJu4A//NkxRoV5nl8EJBBpeVjehbRmo5lugiCl6UVgrj5lS7NvLiPMEnqr1vd+/dm9hv3ifL5l6QAh1Oo=
@actions/core	lib/core	getInput	3	2/YiFAm7gD96eBOj
@actions/exec	lib/exec		10	Av8EDJC9zg5E0bQnvEn1UZGLM3brD3qsHiXErJcAi7JWqzjsH5Sy8w==
@actions/exec	lib/exec	exec	3	Av8EDJcAi7IflLLz
@actions/exec	lib/exec	getExecOutput	4	kL3ODkTRtCfrD3qsHiXErA==
@actions/exec	lib/exec		15	Av8EDJC9zg4NUeETRNG0J4QHcj28SfVRkYszdto4IY3rD3qsHiXErJcAi7KSkLjO0BDf21arOOwflLLz
@actions/exec	lib/exec	getExecOutput	5	kL3ODkTRtCfaOCGN6w96rB4lxKw=
@actions/exec	lib/exec		6	Av8EDIQHcj2RizN2lwCLslarOOwflLLz
@actions/github	lib/context	Context	44	OchDBNClAQVcvl8MnGVIDpp3zBveLvgpEZRsKzkJay9mArowKgbsS3pvMlBpFspUSLtYWLGmRm19H5J2E9ZRi3xghI41wpG97PfwvjcM/+U=
@actions/github	lib/github	getOctokit	1	NB1pWQ==
@actions/github	lib/utils		16	xBoSHnO92T413qlEaXGYSaQ/3E/08OpQNB1pWUn2d2V7jP5vObNteD9rdHwRM2SN9QtN0lafDPblQOH8xpCK/g==
@actions/github	lib/utils	getOctokitOptions	4	Nd6pREn2d2X1C03SxpCK/g==
@actions/github	lib/utils		14	xBoSHnO92T5pcZhJpD/cT/Tw6lA0HWlZSfZ3ZXuM/m85s214P2t0fBEzZI1Wnwz25UDh/MaQiv4=
@actions/github	lib/utils	getOctokitOptions	2	SfZ3ZcaQiv4=
@actions/github	lib/github		9	9lhqDYQHcj00HWlZ4gmWcEzCqILcpKvFkpC4ztAQ39tWnwz2
@actions/github	lib/github	getOctokit	3	NB1pWUzCqILcpKvF
@actions/github	lib/utils		23	9lhqDcQaEh6EB3I9c73ZPmlxmEmkP9xPNB1pWUn2d2XsGZtofLGsbnuM/m85s214P2t0fEzCqIKOYCSu3KSrxdAQ39tWnwz25UDh/MaQiv4=
@actions/github	lib/utils		21	9lhqDcQaEh6EB3I9c73ZPqQ/3E/08OpQNB1pWUn2d2XsGZtofLGsbnuM/m8/a3R8TMKoghEzZI2OYCSu3KSrxdAQ39tWnwz25UDh/MaQiv4=
@actions/github	lib/github		8	9lhqDYQHcj3iCZZwTMKogtykq8WSkLjO0BDf21afDPY=
@actions/github	lib/github	getOctokit	2	TMKogtykq8U=
@actions/github	lib/context	Context	36	OchDBNClAQVcvl8MmnfMGzkJay9mArowKgbsS3pvMlBWxcpTSLtYWO7rnHCN4epxDrPadhPWUYt7VniMfGCEjvbn16Q1wpG97PfwvjcM/+U=
@actions/github	lib/context	Context	30	ns3aADnIQwRcvl8MWcSbEpp3zBtmArowKgbsS0i7WFju65xwjeHqcU/RB3YOs9p2E9ZRi3tWeIx8YISO7Pfwvp+jAM12PcnPNwz/5dP0Ofs=
@actions/github	lib/github		33	wkYcAZxlSA7dw3UWV+zFF8QaEh7QiqUyZWJaTVJGKVSxpkZtOrNndILGWno/a3R8TMKogrxetpMqQ6CZRl8fp9ykq8WqA3XK2NmP8saQiv4=
@actions/github	lib/github	GitHub	26	nGVIDt3DdRZX7MUXxBoSHtCKpTLwW1JK7BmbaLGmRm1wRjJxOrNndILGWno/a3R8TMKogrhofYS8XraTKkOgmUZfH6eqA3XK2NmP8saQiv4=
@actions/github	lib/github		25	wkYcAVfsxRfEGhIe8FtSSmViWk1SRilU+KdKYewZm2g6s2d0gsZaekzCqIK4aH2EKkOgmUZfH6fcpKvFqgN1ytUzTdTY2Y/yVp8M9saQiv4=
@actions/github	lib/github	GitHub	18	V+zFF8QaEh7wW1JK9PDqUPinSmFJ9ndl7BmbaDqzZ3SCxlp6TMKogrhofYQRM2SNKkOgmUZfH6eqA3XK1TNN1NjZj/LGkIr+
@actions/github	lib/github		12	wkYcAfZYag0xwII5hAdyPWViWk34p0phSfZ3ZbhofYQRM2SN3KSrxdUzTdRWnwz2
@actions/github	lib/github	GitHub	5	+KdKYUn2d2W4aH2EETNkjdUzTdQ=
@actions/glob	lib/glob	hashFiles	1	x/BkNg==
@actions/glob	lib/internal-hash-files	hashFiles	23	ms/QEe/OzS6hfPcuv1YeM9ua3jt4CBBF7TbkT6m7v2Dp3OtiechFaKrtz2wolF5yM/sDfWbEwoxqP9yTQ+qCn00bQKXb61+sBxNetvuNLNw=
@actions/glob	lib/glob		5	x/BkNpGLM3YXhdynZhZ2y1arOOw=
@actions/glob	lib/glob	create	1	F4Xcpw==
@actions/glob	lib/glob	hashFiles	2	x/BkNmYWdss=
@actions/http-client	lib/auth		15	XQ1ICt3FLRKIrSI6a2raUSaM91Gfx2VS7SSSUwQ7fnBn5aZ0kYszdsG7t37l+51/d5Axp1jRfsNWqzjs
@actions/http-client	lib/index		179	giyfA+HgTARdDUgK0QcWC3BMEyewubQ0Po2xQVscjFA/1+Bghl47Y87yb2nc1g1qDUkjbYweqnVhlGWCNcg+lmFx/LpYnQnB2/f75bHH/PA=
@actions/http-client	lib/index	getProxyUrl	2	wnsDANjZj/I=
@actions/http-client	lib/index	HttpClientError	3	DUkjbfCnBpD8Ms6t
@actions/http-client	lib/index	HttpClientResponse	3	5NeTbHvSubqxx/zw
@actions/http-client	lib/index	HttpClient	114	XQ1ICivYnAvlQT0MUqFGIXBMEyfpg0UxsLm0NCnE5jc+jbFBWxyMUD/X4GCGXjtjzvJvadzWDWqMHqp1YZRlgjXIPpZhcfy6WJ0Jwdv3++U=
@actions/http-client	lib/proxy	getProxyUrl	8	t+NIGwaLKUFQCatbM5w0XzdmgHJrPnV34ZwxprAZEMk=
@actions/http-client	lib/auth		18	XQ1ICt3FLRLVmWwWiK0iOmtq2lEmjPdRn8dlUu0kklMEO35wZ+WmdJGLM3bBu7d+5fudf6E1SJB3kDGnXqerqljRfsNWqzjs
@actions/http-client	lib/index		184	J+w8A4IsnwPh4EwEXQ1ICtEHFgsr2JwL5UE9DIFdbxDWHREcsLm0ND/X4GCGXjtjXlpnaw1JI22MHqp1Ncg+lmFx/LpYnQnB2/f75bHH/PA=
@actions/http-client	lib/index	HttpClient	109	XQ1ICivYnAvlQT0MUqFGIemDRTGwubQ0KcTmN5reCThl9OY4iElFUDxZDF0/1+Bghl47Y1NJQGX+/MhrjB6qdTXIPpZhcfy6WJ0Jwdv3++U=
@actions/http-client	lib/index		173	J+w8A4IsnwPh4EwEXQ1ICtEHFgsr2JwL5UE9DIFdbxDWHREcaROFHjmsPh9SoUYhsLm0ND/X4GCGXjtjXlpnaw1JI201yD6WYXH8urHH/PA=
@actions/http-client	lib/index	HttpClient	98	XQ1ICivYnAvlQT0MUqFGIemDRTGwubQ0KcTmN2X05jiISUVQPFkMXT/X4GCGXjtjU0lAZf78yGsw+fJtP32XbvG34nt/iil8Ncg+lmFx/Lo=
@actions/http-client	lib/index	HttpClientResponse	2	5NeTbHvSubo=
@actions/http-client	lib/proxy	getProxyUrl	6	t+NIG1AJq1sznDRfN2aAcms+dXewGRDJ
@actions/http-client	auth		14	XQ1ICt3FLRLVmWwWiK0iOmtq2lEmjPdR7SSSUwQ7fnBn5aZ0wbu3fqE1SJB3kDGnXqerqljRfsM=
@actions/io	lib/io		49	jBu1EoKGCSFbQIclQ9YZR7vLRGoRoddsMqYncVLRcHciIM6GbhyQizwM3o9ty/O5N3xCvj4UfOPcvWvocMRp6bIzNu3DpWjvvjmK7yJ5z/4=
@actions/io	lib/io	cp	13	W0CHJQ/r0kZt5P9WX5tZY3m/2GtS0XB3+t8tpzd8Qr7ZW9TDMkIV4D4UfOPDpWjvvjmK7w==
@actions/io	lib/io	mv	6	RYYgLA/r0kYypidx+t8tp9lb1MMyQhXg
@actions/io	lib/io	rmRF	9	goYJIX7EelLuTjJiu8tEanm/2GsRoddsn0cTm/rfLaciec/+
@actions/io	lib/io	mkdirP	3	NpsQGXm/2Gs8DN6P
@actions/io	lib/io	which	5	jBu1EhGh12xty/O5cMRp6bIzNu0=
@actions/io	lib/io	findInPath	8	KJ/SKkPWGUfp3OtiEaHXbKsupm9uHJCLsjM27RQiwu0=
@actions/io	lib/io		59	/HZSBowbtRKChgkhW0CHJUPWGUe7y0RqEaHXbDKmJ3FS0XB3IiDOhm4ckIs8DN6PbcvzuTd8Qr4+FHzj3L1r6HDEaemyMzbtw6Vo7745iu8=
@actions/io	lib/io	mkdirP	4	NpsQGfFXM0x5v9hrPAzejw==
@actions/io	lib/io-util	mkdirP	5	NpsQGfFXM0y3TxZpPAzejzJCFeA=
@actions/io	lib/io		51	jBu1Ehz2hxwmBi8kW0CHJUPWGUcRoddsMqYncSIgzoZuHJCLDqfHs23L87k3fEK+EREC2A7SW9s+FHzj3L1r6HDEaemyMzbtw6Vo7745iu8=
@actions/io	lib/io	cp	12	W0CHJQ/r0kZt5P9WX5tZY3m/2Gv63y2nN3xCvtlb1MMyQhXgPhR848OlaO++OYrv
@actions/io	lib/io	rmRF	7	HPaHHLdPFmkRoddssNmknQ6nx7MO0lvbMkIV4A==
@actions/io	lib/io	mkdirP	1	kqEk2w==
@actions/io	lib/io	which	12	jBu1Eiif0ipD1hlH6dzrYhGh12yrLqZvbhyQi23L87kREQLYcMRp6bIzNu0UIsLt
@actions/tool-cache	lib/manifest	_findMatch	11	9+auJFYS+Vq72hJnNnLKa1Czx3nvNaOIqLUbiemf9okGMFu9tPnMy8bJh9I=
@actions/tool-cache	lib/tool-cache		163	jvEGAj9ERAQWT1AFTO0xCJqXmwrekckMsB1nDfmRUhJ9MEAYK2mwGKUXchxk8JkfeThPIN5moiOLOBck3CTlJYb+QyZW3IwnQa4rKLBg6Ck=
@actions/tool-cache	lib/tool-cache	HTTPError	3	YK14NMQlboP8Ms6t
@actions/tool-cache	lib/tool-cache	downloadTool	9	YK14NK6qhmiyUiZvEl2GesLKM6iSoSTbCnfJ5rz2redzBZz5
@actions/tool-cache	lib/tool-cache	extract7z	28	jvEGArAdZw35kVISaOL0E1bcjCewYOgpyQTmOwjmqD2kNgpINzgKSS+SOVIE31FUeJbdXEE6HXULnKKO97rEuScss8JYRzXDtZNs6hppUO0=
@actions/tool-cache	lib/tool-cache	extractTar	20	mpebCt6RyQyQvc4ORNG0J698mVkVtZNerqqGaIX4Q3gXCrGEoc1+i8ZPfJCFM8eSLRIWk+sPeqyajDK+cS870Rx4VtJRR5vXgWCb565Cmf8=
@actions/tool-cache	lib/tool-cache	extractXar	9	mpebCrAdZw1dzBKOmowyvt89m9FRR5vXtJNH2IFgm+eQejX2
@actions/tool-cache	lib/tool-cache	extractZip	1	rkKZ/w==
@actions/tool-cache	lib/tool-cache	cacheDir	11	P0REBJrP0BFJZMJIfO5PWbvaEmeuqoZoeb/Ya/RvM2y5iiPbMkIV4DYKKOw=
@actions/tool-cache	lib/tool-cache	cacheFile	10	ms/QEW3k/1Z87k9Zu9oSZ66qhmj0bzNsuYoj21nHj+AZ/EXhvGDd+A==
@actions/tool-cache	lib/tool-cache	find	10	K2mwGIs4FyQ3id4sskpzMefu8Di72hJnrqqGaGGDDmv0bzNsCMpN4w==
@actions/tool-cache	lib/tool-cache	findAllVersions	4	K2mwGElkwki72hJnCMpN4w==
@actions/tool-cache	lib/tool-cache	getManifestFromRepo	17	eThPIOzgxzHwW1JKh6cOUvinSmGuqoZos2LJazLkvH2H1zCrfOLtsHvSubpXuHa8Pm8a7gl6aO821yzykzq99uA3RPg=
@actions/tool-cache	lib/tool-cache	findFromManifest	2	u9oSZ+xvX5M=
@actions/tool-cache	lib/tool-cache	isExplicitVersion	5	rqqGaPRvM2xV3JWDm1uPi4QENsE=
@actions/tool-cache	lib/tool-cache	evaluateVersions	7	Fk9QBVj1+FUEB0dlrqqGaFCzx3l7FMuA5imGxg==
@actions/tool-cache	lib/manifest	_findMatch	13	9+auJFYS+Vq72hJnrqqGaDZyymtQs8d57zWjiKi1G4npn/aJBjBbvbT5zMvGyYfSojft0w==
@actions/tool-cache	lib/tool-cache	downloadTool	9	YK14NGsyClyuqoZoslImbxJdhnrCyjOokqEk2wp3yea89q3n
@actions/tool-cache	lib/tool-cache		164	jvEGAj9ERAQWT1AFTO0xCJqXmwrekckMsB1nDfmRUhJ9MEAYK2mwGL04Sh95OE8grcOTId5moiOLOBckD/aRJYb+QyZW3IwnQa4rKLBg6Ck=
@actions/tool-cache	lib/tool-cache		141	jvEGAj9ERAQWT1AFTO0xCJqXmwrekckMsB1nDfmRUhJ9MEAYK2mwGL04Sh+tw5Mh3maiI4s4FySG/kMmVtyMJ0GuKyiwYOgpN4neLLJKczE=
@actions/tool-cache	lib/tool-cache	downloadTool	17	6sscCd5moiOG/kMmQa4rKJpKKDrwW1JKrqqGaHCJmWzC1ECH8KcGkJ9HE5vxA9ScnkQRqs1EztaSoSTbCMpN4wp3yeY=
@actions/tool-cache	lib/tool-cache	extractTar	6	mpebCnEvO9EceFbSgWCb55B6NfauQpn/
@actions/tool-cache	lib/tool-cache		120	jvEGAj9ERAQWT1AFTO0xCLAdZw35kVISfTBAGCtpsBi9OEofrcOTId5moiO1lfojizgXJIb+QyZW3IwnNXbMJ0GuKyiwYOgpN4neLLJKczE=
@actions/tool-cache	lib/tool-cache	extractTar	5	jX0ffXEvO9GBYJvnkHo19q5Cmf8=
@aws-sdk/client-ecr	dist-es/ECR		76	dQQGAy96qRD/rfYQb7SJHVFx3h7NHJslXeN/KEmtHirhMjYr7A/sLBXwbTEK/bMyS1QFOi7rszrJEqI9cTVoPvgLBENI2rJJA1XTTdrm500=
@aws-sdk/client-ecr	dist-es/ECRClient		17	xj0mGJT4TyevtSM7m5T+Sb5kSk5DTYtgZutvepFkdXsdHFmJi9ubs8MGUcAng3fNbGHFzkAuWNF8mQriyfv64zlXPvQ=
@aws-sdk/client-ecr	dist-es/models/enums		144	jV+8A8Nw3wOAi1kEKdITBXmazAUgIFsLAoFMDG+E1Q4NMxMP2ykLETA2ICO9YYAnYLSJJ36pFihGsHkyqQp8M7PDdza4cxM5zVGXPXokcUY=
@aws-sdk/client-ecr	dist-es/models/errors		110	PDHjBJtaLg4jj2oPrQWkEm7pDxcAqxUbgC95HcuBlR+LhfUf2XxgI/DRYyPzMbgjzUH4I6HrcCVvz+wlywp8JogIlC1SD28vkujGQXomSUU=
@aws-sdk/client-ecr	dist-cjs/index		1409	rbkLAFVKzQBzU/IAYj4lAb6rPQEVjWQBZnSPAVgKoAGR1LAB4er0AQEUDAKPBS8CoQvBAnXg3QJjlegCdQQGA41fvAPDcN8DRO8mBCG/KgQ=
@aws-sdk/client-ecr	dist-es/schemas/schemas_0		543	rbkLAFVKzQBzU/IAYj4lAb6rPQEVjWQBZnSPAZHUsAHh6vQBARQMAo8FLwJ14N0CRO8mBOdPvwQ8MeMEdvm0BV/YLwZbZvEGXKQrCdztjwk=
@aws-sdk/client-ecr	dist-es/waiters/waitForImageScanComplete		12	92RxI6kKfDOzanY178kzPulGPVqP6WJhO1MlaFJt5YBMRkLIgPBNzWxhxc6W8Inb
@aws-sdk/client-ecr	dist-es/waiters/waitForLifecyclePolicyPreviewComplete		11	92RxI6kKfDOzanY178kzPulGPVo7UyVoUm3lgExGQsiA8E3NbGHFzpbwids=
@aws-sdk/client-ecr-public	dist-es/ECRPUBLIC		29	v7XkARM+8AVlMp4Stdg2FoT9wRd8ktQXDIHoMtgMFjjp9gNKpsCFTusV5lJwxHJYOLyEacZ4em+ChxCMa0G6jywqfqD9nZOr/0z8s3Wia8M=
@aws-sdk/client-ecr-public	dist-es/ECRPUBLICClient		17	xj0mGJT4TyevtSM7m5T+Sb5kSk5DTYtgZutvepFkdXsdHFmJi9ubs8MGUcAng3fNbGHFzkAuWNF8mQriyfv64zlXPvQ=
@aws-sdk/client-ecr-public	dist-es/models/enums		28	fpBlAh3vYx4Fda8quwmdLTbofTZZXEU7zvixPHAnSElL4nNNG3LxTh/2WWAbDY5ibFEFbeSEXn9OPhyA3sNHgYtK74pHVb2dESOinnFgXqI=
@aws-sdk/client-ecr-public	dist-es/models/errors		32	VfB0Aq+9ZAe7CLEHm0JjD/llOBmN7kseWP5MMAG9QjWNrDc2LUTTTYg5bVG9ruZY40dxX319HmSMOHZn3lOTgqNXa4pbwyKVZxOmmTssULk=
@aws-sdk/client-ecr-public	dist-cjs/index		588	YzpRABqRjgFCAbcBYTDBBHGtPAYCl7wHkHL1CCDFNA9lMp4SJSAbFbXYNhaE/cEXgQ8WGZIzFxnDWhAa6FNyHR3vYx4ulHch5EhOIu5pNSQ=
@aws-sdk/client-ecr-public	dist-es/schemas/schemas_0		198	YTDBBHGtPAYCl7wHkHL1CCDFNA+BDxYZ5EhOIrfMLzh2NMU5fnMrQEKhPU/o1NZSSn6HVBH5gFvdrsNnBuyXbBNniHcMIj56BNi1gJcNi4M=
@aws-sdk/client-sts	dist-es/defaultRoleAssumers		4	ZutvetP1AabJ+/rjZaTF+w==
@aws-sdk/client-sts	dist-es/models/enums		4	ZeeHHHDxRoh+u47QB455+Q==
@aws-sdk/client-sts	dist-es/models/errors		35	FdtiAKRmkwmnmJQJ/bFeExpo9xY9EMAc8vYXJX0AlCwBIRUzWIE2NfnazlRiZHRYSgVbW4zq3GmAFH17APbliBxMqo20uCqcf9g2poutts4=
@aws-sdk/client-sts	dist-cjs/index		547	FdtiANIScwGOAbUBKzLAAS/14QEABecBsIlNAlXaoQKOyY4F4MlJBtqnZgffz64H73hXCJhScghqK38IpGaTCaeYlAn7zE4KJtBbC831sQw=
@aws-sdk/client-sts	dist-es/schemas/schemas_0		148	KzLAAbCJTQJV2qECait/CCbQWwvN9bEMrfEtEEKA2RCkT+4Rwe37EaAQJBP9sV4TUQpoEyt1PxUaaPcWrUsnHD/OrR0HqskdJh0mH/cHsiA=
@aws-sdk/client-sts	dist-es/STS		13	2qdmB9/PrgeFe8gg9q9CSLVcp0oKZFJUcsVxk7kpL5deaO2dWntBvmxhxc5hw7/iGMMU+w==
@aws-sdk/client-sts	dist-es/STSClient		18	xj0mGJT4TyevtSM7m5T+Sb5kSk5DTYtgZutvepFkdXsdHFmJ853Qrovbm7PDBlHAJ4N3zWxhxc5ALljRfJkK4sn7+uM5Vz70
@azure/core-http	dist/index		810	XUkdAItGOwA6tmgCzU78At+PUQMf1ugDfJIQBZsaTQWw6ZUFrPPoBUMtLgbwq6oGOIEBBxN2WgfViKYHoUNbCH8mrwjWDDkJD/iFCVemzAk=
@azure/identity	dist/commonjs/index		31	xnIuDYAsgiEgG5okrOFgMcluPjP+3xlROw8PXYeIo2Wtygdw1LzNcp43VnVR4cF24JPejTgE940Fdael2kvjqO9ovKsiIgSvwdDVwYYrz8I=
@azure/identity	dist/index		848	gpIUAC9AVgBXpQgBBa4vAa11ZgFBNyoCDIh6AiWmlwL8z/ACjE4aBGNo6gT0txsF85s7BZzeYgVU4rAFoGjdBQ+w5QW6rlsGpw5gBs+a6wY=
@azure/identity	dist/index		764	gpIUAC9AVgBXpQgBBa4vAa11ZgFBNyoCDIh6AiWmlwL8z/ACjE4aBGNo6gTzmzsFVOKwBaBo3QUPsOUFuq5bBqcOYAbCJmIHT3L4B4F7/Qc=
@azure/identity	dist/index		440	gpIUAK11ZgHTRaYBQTcqAiWmlwJxEpEDjE4aBKkCcQQd+5QFD7DlBbquWwYJS5YGasLiBmJ78QbCJmIH1/9HCC/fLgnq6k8KRMG2CsbLyAo=
@azure/logger	dist/browser/index		9	bKdEDQyFwFofvqZkCdkfuA3gxMXlXGHJsnEc13LVCN9J56Xx
@azure/logger	dist/browser/index	createClientLogger	1	bKdEDQ==
@azure/logger	dist/commonjs/index		11	bKdEDQyFwFofvqZk7iABkAnZH7gN4MTF5VxhybJxHNdy1QjfSeel8bqtW/8=
@azure/storage-blob	dist/esm/sas/AccountSASPermissions		9	SabOBjfVnWC8K2xmfuG+ZsA5gXScf97YAUsY2TMt2tzF2Qrn
@azure/storage-blob	dist/esm/sas/AccountSASResourceTypes		4	L0dIB9LmyCQMfplGqiNDhQ==
@azure/storage-blob	dist/esm/sas/AccountSASServices		5	QeNfGt+bOyemTvZUWA7SqMF+0dA=
@azure/storage-blob	dist/browser/BlobBatch		73	E7WfB20qTgk4XX0JTdifEl30lRNKpb8Yc5E2G/oS1yVdaaMoOXS+LUlyrTAfF4IySN7QM/vH1DNiV3o9uP4zRjiQxEkgC6ZOZpWWXN8ak2I=
@azure/storage-blob	dist/browser/BlobBatchClient		25	DUzaANessBd1pcYa9LPtK6lhiS/5HHUyBb1XPb0QmEoBp41N+vCvVN8ak2LYVKl0sRsReAey+49zhPiTV51NvgCEWcYJsNjYxPyS2SLWruY=
@azure/storage-blob	dist/browser/BlobLeaseClient		32	3sAtBuWWXgkQggcjAqiYKN9QpTYErL49cECARfp56krXwtFSwxBvYA57MWQvd7Bp+EpMbZDUIJASmR6VNVvVpBZ44bMFrIu3l712uCDY68Y=
@azure/storage-blob	dist/browser/sas/BlobSASPermissions		8	vCtsZsA5gXQ2ok2VZtuOpMLKM6gBSxjZMy3a3MXZCuc=
@azure/storage-blob	dist/browser/BlobServiceClient		105	5daEEMJuhRXDDakYFAzOGZln0hn2/Kco8NBjKvSz7SsDkzIstiOWLGHf4yw5ByAwSfI3NSda8zWxLolBe4F0RlWcjUhQcX5J+nnqSu05O0s=
@azure/storage-blob	dist/browser/Clients		328	q2sAAtY82APe5gAEjbyRBOS5MQXzgUcF47bABdzxuQaXAg4HUwPOCCC5Bgpq23UK8nmMC0aSAwz9OQkMMIhmDeXWhBAcvdQRFzX3FNrpzBY=
@azure/storage-blob	dist/browser/ContainerClient		172	rbzUB+VY+QlGkgMM5daEEBy91BHCboUVz8ysFX250RV76DgXukvgF1xJOBmZZ9IZCp4pGxhaBx15tnEevXLqH0EEeyIavoUiEIIHI57VHyo=
@azure/storage-blob	dist/esm/sas/ContainerSASPermissions		10	NLH/ITfVnWC8K2xmwDmBdGF/HaBm246kwsozqAFLGNkzLdrcxdkK5w==
@azure/storage-blob	dist/commonjs/index		28	cBVSGJDY6CtzIs01ZhYIUsao32GJY+5mAkPpeFh+ooBeDT2BB7L7jw2hRZWD77SaRrTOn/x+eqIYigvFiVvPx8BRmNC+eNXVGVpE6FMY9u0=
@azure/storage-blob	dist/esm/sas/SASQueryParameters		69	5Et8B+MLbAnGFqoNXiOqFbCpmRbxJKoWZrK4Fhcoqhho1MccjjyqJfDQYyqzk8817eHwSu05O0uVL2BOuMi4VQBJtGLbxS5mjjlCZwSNA2o=
@azure/storage-blob	dist-esm/src/Aborter		24	f68nADp80AGig68S+GucHShvyh4WwY8fSkmqM6xgyEglCYpR/+decUNL7Jao85amhYyhtgT1yLwdDlDHyOnZx/WlpdRipqHvPODJ8NYvt/o=
@azure/storage-blob	dist-esm/src/AccountSASPermissions		5	SabOBjfVnWB+4b5mnH/e2DMt2tw=
@azure/storage-blob	dist-esm/src/AppendBlobURL		44	Lz9+DBUSsBvtWfccbqyiHaNkpx0QggcjuUTvO/p56kpfU/BXgSTUWNjm1FkZ6/lcR4iwYwQJ2WOd/jBkq4bLfFnPSX0HoVyH92Igi4WcY4s=
@azure/storage-blob	dist-esm/src/BatchRequest		52	E7WfB5TPrghtKk4JOF19CU3YnxJd9JUT+hLXJTiQxEkgC6ZOJQmKUTYnTmVp+zRv2FSpdNmnuHwjpFiHI4M5i+pAVqAFhoyiTQjPq0Lg86w=
@azure/storage-blob	dist-esm/src/BlobURL		72	3sAtBlMDzghEv8YLFRKwG8sDPB1urKIdEIIHIwKomCiFzuI0i2XlNN9QpTbFku03w7WROrlE7zsErL49UHF+Sfp56krltNRPJQmKUV9T8Fc=
@azure/storage-blob	dist-esm/src/BlockBlobURL		42	Lz9+DBUSsBvtWfccEIIHI9QN8Tv6eepKX1PwV0eIsGOd/jBkdXFwaqE9W2tKGylzq4bLfAehXIf3YiCLhZxji/R68Kd3Wj6quvfotQ+TINw=
@azure/storage-blob	dist-esm/src/ContainerURL		54	3sAtBnm2cR4QggcjAqiYKPSz7SvfUKU2BKy+PWzPXD+XgMFEUHF+Sfp56krltNRPwxBvYHX4FWdd1KxoiUIhbFDvEnP/7xF4F0/FequGy3w=
@azure/storage-blob	dist-esm/src/credentials/SharedKeyCredential		11	GluLAu/OzS52+3tP7TbkT+0kklN+4b5mkGTCi2TV0JghRRHCUTZiz48nudo=
@azure/storage-blob	dist-esm/src/highlevel.browser		25	955fC0S/xgssdiwy1A3xO7ktPUolCYpRMcfRV5vbXW8a1E1wuKPWcquGy3xK9YSL4UTKr7IeUMMrhEnrH7IK861CpPPSV8D1WnkU/Cb7Cf8=
@azure/storage-blob	dist-esm/src/highlevel.node		42	q2sAAkS/xgssdiwy1A3xO1Bxfkm/CUFMJQmKUcFY9FniKOJqm9tdb5bMynC4o9Zyq4bLfCGcbqrhRMqvEatIsYPYBL9v0nXoK4RJ6x+yCvM=
@azure/storage-blob	dist-esm/src/IAccountSASSignatureValues		9	s5PPNWs+dXego8iDcw9DiblcMo5k1dCYIUURws1jrddE0U/q
@azure/storage-blob	dist-esm/src/IBlobSASSignatureValues		34	u9F1BAMj7wZ9Sugks5PPNfJiLD9R4fZAJiL/U6pfKmF84DJhBI0DanHBkX40n2SLVc9Slfnwkpdk1dCYw0TmmChn656NdG+itYCEo7F2EKY=
@azure/storage-blob	dist-esm/src/PageBlobURL		53	ILkGCi8/fgwVErAb7Vn3HG6soh3uYRAhEIIHI7lE7zv6eepKhlE9Ul9T8FeBJNRYR4iwYwQJ2WOd/jBkq4bLfKyy0X/MEleGB6Fch4WcY4s=
@azure/storage-blob	dist-esm/src/Pipeline		8	UL1lHBCRYSF0eZ0+JQmKUR++pmSb3KXsSA9k7VHC1/M=
@azure/storage-blob	dist-esm/src/policies/CredentialPolicy		6	GluLAu7+EEl2+3tPJQmKUQcs8Ma7ZSTl
@azure/storage-blob	dist-esm/src/policies/SharedKeyCredentialPolicy		33	sNmXCdintwpN2J8Su6tLFtWrISNzaZ8vK/LkSmLyVmck5pt0ZNXQmBfKbZmGymihdeUarXuP361CVoq7IUURwjoaydLhraTTyDwj3xUvne8=
@azure/storage-blob	dist-esm/src/policies/TokenCredentialPolicy		9	GluLAtintwpCP7APdvt7TyUJilG/841rBDt+cLVnzMIHLPDG
@azure/storage-blob	dist-esm/src/SASQueryParameters		51	xhaqDV4jqhWwqZkW8SSqFhcoqhiOPKols5PPNZUvYE4Ig5FRpd0XVASNA2oJTfNvoKPIg3MPQ4k0n2SLVc9SlXObkZX58JKXKGfrnrWAhKM=
@azure/storage-blob	dist-esm/src/ServiceURL		41	16ywF/b8pyj0s+0rqWGJL/kcdTJQcX5JvRCYSvp56koBp41NnwMPU/rwr1TYVKl0jFhMfmRiBYv58JKXKGfrnrWAhKOxdhCmV51Nvv0dKsQ=
@azure/storage-blob	dist-esm/src/StorageURL		16	XR4RGlC9ZRwQkWEhhnyFPHR5nT76eepKJQmKUdsebFypu79gH76mZFPPIbMwWDG0iVvPx0tg9NriEnrgm9yl7A==
@azure/storage-blob	dist-esm/src/TelemetryPolicyFactory		7	JQmKUWS47WgViRJ1gZC0pSIIDas7HlDFbBk2yw==
@azure/storage-blob	dist/index		1451	O1QtAHQQlQAjFmQBIvjMAatrAAICqhwCz9TXAl4O/AK22ZsDcbq4A7yvxgMUAT0E8Bs/BHNZZgS70XUETCqTBEuG4gQ0rxwF84FHBRnZIwY=
@cypress/request	index		29	6EysB7trFg70YgMaN9bPHuQDUSnBs68ukNdrPIrGBECYD59CM1kNceWe/Zc4evqkwdkbsNRDhrb6oC3Db2SRzK7gec69zmbX7PLC40oIVvQ=
@cypress/request	index	request	4	9GIDGqz4siHQJu+KSghW9A==
@cypress/request	index	default	4	9GIDGqz4siHQJu+KSghW9A==
@cypress/request	index	defaults	9	6EysB7trFg431s8e5ANRKcGzry4RM2SNOHr6pL3OZtfs8sLj
@electron/get	dist/index		71	iesNBjOJmAjItcYRCeHbF3KAFx3T0TMeHRE9JiqvuyambVcozZ1FMHkCSzbQEFc6Lpp9P85t1ESyQ3ZI9dc9UJjiCF0/xB1enaBZYRsHOXI=
@electron/get	dist/index	download	3	GgU5CrvaEmd44LSd
@electron/get	dist/index		66	iesNBsi1xhEJ4dsXcoAXHdPRMx4dET0mpm1XKM2dRTDQEFc6Lpp9P85t1ESyQ3ZI9dc9UJjiCF0/xB1enaBZYRsHOXI1uzN2LmySeH9+xn8=
@electron/get	dist/cjs/index		80	iesNBrrJeAiuujAMyLXGEQiOshYJ4dsXcoAXHdPRMx7IJKwlHRE9JqZtVyjNnUUwEBWqNNAQVzoumn0/skN2SPXXPVCY4ghdP8QdXp2gWWE=
@electron/get	dist/cjs/index		64	usl4CMi1xhEIjrIWCeHbF3KAFx3T0TMeHRE9JqZtVyjNnUUw0BBXOi6afT+yQ3ZI9dc9UJjiCF0/xB1enaBZYVTPPmgDJCRtNbszdi5skng=
@electron/get	dist/esm/index		52	yLXGEQnh2xdygBcd09EzHh0RPSambVcozZ1FMNAQVzoumn0/skN2SPXXPVCY4ghdP8QdXp2gWWE1uzN2LmySeH9+xn/PIjiBRP97gbU9sJE=
@google-cloud/storage	build/cjs/src/crc32c		37	blY7Aa5SRgKdVNQId22KCS/6ryIUAh4ptdRNMRfRBDi2+f47PZSFPqN/tEwiX0dWuKwgXKg0pZaa1W6hxFtaok3dEaVzaVyuyrrusS5SibQ=
@google-cloud/storage	build/esm/src/crc32c		33	blY7Aa5SRgKdVNQId22KCXJrHwwUAh4ptdRNMRfRBDiZiUo8PZSFPqN/tEwiX0dWuKwgXKg0pZY7VlCYmtVuocRbWqJN3RGlc2lcrsq67rE=
@google-cloud/storage	build/cjs/src/hash-stream-validator		35	blY7Aa5SRgKdVNQI9NW7CnJrHwxintoXJReuJRZ6djhVD+BAo3+0TNynr14PUoxt78GNloBturMuUom03rwTt4HEHcGkWG7UTL5B3kOsW/Q=
@google-cloud/storage	build/esm/src/hash-stream-validator		29	blY7Aa5SRgKdVNQI9NW7CnJrHwxintoXJReuJRZ6djhVD+BAo3+0TNynr14PUoxtqfLcle/BjZY7VlCYgG26s4HEHcF62IrDpFhu1Ey+Qd4=
@google-cloud/storage	build/cjs/src/index		24	NulrEMiDbBMJy74WZd4UGDGu8zCwExU3Vzz8PWQYzGewskZ3QT79e+cr+I2HsrKQrNa7mZQi95tGFrKsbtimslTQAcrPD7jQl83B2v29Eek=
@google-cloud/storage	build/cjs/src/transfer-manager		154	j6uAB0uCswdwOqkKsVGCDXD6sBAd7FIYSuS7GpYX3hqLMPAbRfWgIS/6ryIlF64ls+hXJjEfASvGu2kyYu4POBZ6djjG061CIR/DQtUdyUc=
@google-cloud/storage	build/esm/src/transfer-manager		132	j6uAB3A6qQqxUYINcPqwEB3sUhhK5LsalhfeGkX1oCElF64ls+hXJjEfASti7g84Fnp2OMbTrUIhH8NC8Qr8TTNN/E5Q15tQPCT5WdvTJVo=
@google-cloud/storage	build/src/hash-stream-validator		33	blY7Aa5SRgKdVNQI9NW7CnJrHwxintoXJReuJRZ6djhVD+BAo3+0TNynr14PUoxt78GNljtWUJiAbbqzLlKJtN68E7d62IrDpFhu1EOsW/Q=
@google-cloud/storage	build/src/index		18	NulrEGT80xHIg2wTCcu+FmXeFBiHeSUzsBMVN1c8/D2hMqVQZBjMZ0E+/XvnK/iNh7KykKzWu5mUIvebbtimspKQuM79vRHp
@google-cloud/storage	build/src/transfer-manager		102	j6uAB0uCswcd7FIYlhfeGi/6ryKz6FcmMR8BKxZ6djjxCvxNM038Tjwk+Vnb0yVaQGyCW1hm8FxsGQFgaVLrYm4z32bTuxJ4ApJ/eK21N4A=
@google-cloud/storage	build/src/index		16	NulrEGT80xHIg2wTCcu+FmXeFBiwExU3Vzz8PaEypVBkGMxnQT79e+cr+I2HsrKQrNa7mZQi95tu2Kay/b0R6Q==
@iarna/toml	parse-string	parseString	2	iA3DEgWwMOg=
@iarna/toml	lib/parser	Parser	28	T5spAg2w7BNv8PoclKKLHo9npDxctOFJiM8UU+RVQWMBBUFu3HlWcgKq6HppPB+HWKnKlAcAvqqADRytlBbqrdeSRrrKZvDXBys45dVhMe0=
@iarna/toml	stringify	stringify	3	lricvGNpAMQ065Hw
@ltd/j-toml	index		495	ahiNADBMtwAGpgMBXwmVA6/LwQN8wUQFfoh5BbpmqQWGDqwFLrHMBfoK3QXbMeIHWyI5CC14qAhjVL8IPZnlCf7p4Qp5o2QLbNeuDOTeKg4=
@ltd/j-toml	index	stringify	6	Y1S/CA1RIhT8MrEvNVELljsRwKEITeXc
@ltd/j-toml	index	parse	19	WyI5CGLPWDAuTiE+tWZOWZmponGAjFV8gbkYim3pbZS6WSKVJU3MmAN3a69EdaGvZVGOt1koCLifIc3ACPXryxDamM11OvvmSJt6+A==
@ltd/j-toml	index		186	MOjaALpmqQUhcnwLiCrcDyl0RRIcwisTqhpzE/LJYhaORiAZyD/7GxYlTxwtJg8gWsoVJvCCRCcFz4UofLE8K1m5TytF8fkrpVZVLGXF/Sw=
@ltd/j-toml	index	parse	4	kkznK5CBEm20T/B2NhsJdw==
@napi-rs/lzma	browser-entry		10	j/JPD93Xa2XEUNxosGo0b/pueJvnwBas9agyvQ341NICMwfop9j56w==
@napi-rs/lzma	index		139	V8wmCAyRxAn46NwMj/JPD4GnUw913bEPmclhESKY3hXff7kbTLw4HSUQ8x3LXUQh16zRIhHAHiNCDuQkyo15KEVmnyotA641cJlNON4Myj4=
@napi-rs/lzma	main		10	j/JPD93Xa2XEUNxoVDYPbfpueJvnwBas9agyvQ341NICMwfop9j56w==
@noble/ed25519	index		105	dZ7RAARNCAQ6ywMHoCfNCeW6Dg8RFBFFn/bETIHQzE2Y2dtlMNQxgOGnp4f59oiY0Uh/r1vSBc9Ti67S2uxz3CcB6+L0UU3tHE7z8B0QavQ=
@noble/ed25519	index	sign	3	qFGvDylMR95j5er4
@noble/ed25519	index		91	dZ7RAARNCASgJ80Jn/bETEs+2Fzi1cxfmNnbZY1elXbacWp4MNQxgONDb44fmFKda3krptFIf6/FZFmx2uxz3CcB6+L0UU3tRZ9Y7R0QavQ=
@noble/ed25519	index	sign	1	Y+Xq+A==
@noble/ed25519	lib/esm/index		153	81mNFbrFHSGqUsQiQR7kMG8nXDzo+QdKFYzdSuuoslHXSjlV4tXMX0qFC2LC16lk1o4Xcv1qNXV1pA5/gv7Gi59Ua53amGSvIWGBses9PbQ=
@noble/ed25519	lib/esm/index	sign	8	zQTYAzlHTkXD9TpzL55ue9LxY4E3X3KHcmeT+GPl6vg=
@noble/ed25519	lib/esm/index	verify	6	zQTYA/joC1QncE5fN19yh4L+xot+J4ak
@npmcli/promise-spawn	lib/index		48	0u28APJI/wAHDDAQWMGkI3c76SzkknExipnXUCfJCVb1hY9WKCYQbct+7m+0tnhxNMp9ijmdFZNYhda2Uf8+vohUldfofZXYSc2W2Tplm+o=
@npmcli/promise-spawn	lib/index	default	9	kL3ODljBpCPDlEtAqmkdaF1juZYDdgOh6w96rJx/3tinid7h
@npmcli/promise-spawn	lib/index		43	0u28APJI/wAHDDAQWMGkIy6mJyZ3O+ksrZXASIqZ11AnyQlWqy6mb8t+7m+0tnhxNMp9ijmdFZNdY7mWWIXWtlH/Pr6IVJXXSc2W2Tplm+o=
@octokit/action	dist-bundle/index		20	3cN1FlfsxRe340gbc73ZPjXeqURpcZhJpD/cTzQdaVlQCatbRhcmaXuM/m83ZoByETNkjcc0f584g0Cprl2JurAZEMl+/SLUFvHt6eVA4fw=
@octokit/action	dist-node/index		27	J9QuAd3DdRZX7MUXxBoSHhRtiznTZOpOpD/cTzQdaVlQCatb7BmbaEYXJml8saxuN2aAcssjC5LHNH+f0nHPpDiDQKmuXYm6FvHt6eVA4fw=
@octokit/action	dist-node/index		25	J9QuAd3DdRZX7MUXt+NIG6Q/3E80HWlZUAmrW+wZm2hGFyZpfLGsbjdmgHLLIwuSMyielcc0f584g0CpgilruLAZEMmWdFHZTYYA8uVA4fw=
@octokit/action	dist-src/index		18	3cN1FlfsxRe340gbc73ZPjXeqUSkP9xP9PDqUDQdaVlQCatbRhcmaXuM/m83ZoByETNkjcc0f584g0CpgilruLAZEMnlQOH8
@octokit/action	dist-node/index		23	J9QuAd3DdRZX7MUXt+NIG3O92T6kP9xPNB1pWVAJq1vsGZtoRhcmaXyxrG57jP5vN2aAcssjC5LHNH+fOINAqe87vbOCKWu4sBkQyeVA4fw=
@octokit/action	dist-node/index		22	J9QuAUIl4AHdw3UWV+zFF5STjidzvdk+Nd6pRJMGnEakP9xPNB1pWewZm2hGFyZpK8/Wa3yxrG57jP5vyyMLksc0f584g0CpIc3A2+VA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPTNlqVDQdaVnsGZtoRhcmaXyxrG57jP5vETNkjcsjC5LHNH+fOINAqeVA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPNB1pWewZm2hGFyZpfLGsbnuM/m8RM2SNyyMLksc0f584g0CpHnmO8OVA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPNB1pWewZm2hGFyZpO46Ba3yxrG57jP5vETNkjcsjC5LHNH+fOINAqeVA4fw=
@octokit/action	dist-node/index		17	J9QuAYEjOA3dw3UWV+zFF3O92T413qlEpD/cTzQdaVnsGZtoRhcmaXyxrG57jP5vETNkjcsjC5LHNH+fOINAqeVA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPNB1pWewZm2hGFyZpfLGsbnuM/m8RM2SNxzR/nziDQKmOYCSuVVAV8+VA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPNB1pWZdrSWbsGZtoRhcmaXyxrG57jP5vETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		17	J9QuAd3DdRZX7MUXc73ZPjXeqUSkP9xPNB1pWewZm2hGFyZpfLGsbnuM/m8GAfiKETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		14	J9QuAXO92T413qlEpD/cTzQdaVnsGZtoRhcmaXyxrG4MCHN3ETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		14	J9QuAXO92T413qlEpD/cTzQdaVnsGZtoRhcmaXyxrG4/+daKETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		14	J9QuAXO92T413qlEpD/cT35941Y0HWlZ7BmbaEYXJml8saxuETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		14	J9QuAXO92T413qlEpD/cTzQdaVnsGZtoRhcmaXyxrG600JWAETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		14	J9QuAXO92T413qlEpD/cTzQdaVnsGZtoRhcmaXyxrG4ZKAh+ETNkjcc0f584g0CpjmAkruVA4fw=
@octokit/action	dist-node/index		9	J9QuAcA2Yyxzvdk+Nd6pROwZm2hGFyZpETNkjcc0f584g0Cp
@octokit/auth-action	dist-src/index		8	am8XBDJ49hy7B9ZCe1Z4jM7Py5XTYxvA00pjy2upFek=
@octokit/auth-action	dist-node/index		10	J9QuAWpvFwQyePYcun1xJ7sH1kJ7VniMzs/LldNjG8DTSmPLa6kV6Q==
@octokit/auth-action	dist-node/index		9	J9QuAWpvFwQyePYc3UqbIrp9cSe7B9ZCe1Z4jM7Py5XTYxvA
@octokit/auth-action	dist-node/index		7	J9QuAWpvFwRzoqETun1xJ3tWeIzOz8uV02MbwA==
@octokit/auth-app	dist-node/index		117	PdU5ADZj3gL3J8cFv1bSBa2BngamHKEMgGgfDa2/7xQtIBsdddSUHdQM9yKPqgIniAuSLG51uDHFkZE6T05oQSMCkkRVLjNFF2hjRbSCfEU=
@octokit/auth-app	dist-node/index		125	PdU5ADZj3gL3J8cFv1bSBa2BngamHKEMgGgfDa2/7xR11JQd1Az3Io+qAidudbgxhktWNcWRkTpPTmhBMyueQSMCkkRVLjNFF2hjRbSCfEU=
@octokit/auth-app	dist-node/index		125	PdU5ADZj3gK/VtIFrYGeBqYcoQyAaB8Nrb/vFBQ0YBt11JQd1Az3Io+qAidudbgxhktWNcWRkTp4bTo9MyueQSMCkkRVLjNFF2hjRbSCfEU=
@octokit/auth-app	dist-web/index		110	PdU5ADZj3gK/VtIFrYGeBqYcoQyAaB8Nrb/vFHXUlB3UDPcij6oCJ251uDGGS1Y1xZGROiMCkkRVLjNFF2hjRbSCfEVnOI9IEacyShe6o1A=
@octokit/auth-app	dist-node/index		115	PdU5ADZj3gKtgZ4GgGgfDa2/7xQUNGAbddSUHdQM9yKPqgInbnW4MYZLVjXFkZE6eG06PTMrnkEjApJEVS4zRWc4j0gXuqNQ8WrdUeWw7lE=
@octokit/auth-app	dist-web/index		100	PdU5ADZj3gKtgZ4GgGgfDa2/7xR11JQd1Az3Io+qAidudbgxhktWNcWRkTojApJEVS4zRWc4j0gXuqNQ8WrdUeWw7lHl0F1UuHPgXsqz/2E=
@octokit/auth-app	dist-node/index		117	PdU5AK2BngYZykoIgGgfDa2/7xQUNGAbddSUHdQM9yKPqgInbnW4MSMCkkRVLjNFZziPSPFq3VHlsO5R5dBdVLhz4F7Ks/9ht51mZAzpGWw=
@octokit/auth-app	dist-web/index		113	PdU5AK2BngYZykoIgGgfDa2/7xTUDPcij6oCJ6NmwixudbgxIwKSRFUuM0VnOI9I8WrdUeWw7lHl0F1UuHPgXsqz/2G3nWZkDOkZbCb5A3M=
@octokit/auth-app	dist-node/index		117	ctcMAq2BngYZykoIrb/vFKqi5R/UDPciIxOgLW51uDFVLjNFZziPSOWw7lHl0F1UuHPgXsqz/2G3nWZkDOkZbHQCOHbY10N3cvQJe6JK+X0=
@octokit/auth-app	dist-node/index		98	ctcMAhnKSgiqouUfIxOgLW51uDFVLjNF5bDuUbhz4F7Ks/9ht51mZAzpGWx0Ajh22NdDd3L0CXu9Eo6At24OhH5zIohoKGCQBpJKmUE/Hpw=
@octokit/auth-app	dist-node/index		83	ctcMAhnKSggjE6AtbnW4MVUuM0W6svtTuHPgXsqz/2G3nWZkDOkZbHQCOHbY10N3cvQJe7duDoR+cyKIaChgkAaSSpkPHWChOd9+o5g4K6Q=
@octokit/auth-app	dist-node/index		64	ctcMAm9fKSMjE6AtbnW4MVUuM0XORdhIr5YcUrqy+1PKs/9ht51mZHQCOHZy9Al7t24OhEkyxIZ+cyKIaChgkLiZmZwPHWChOd9+o3dbT6Y=
@octokit/auth-token	dist-bundle/index		22	d8PTCbqxdho8OBAel6bRIvtw5ENYJzhd+KdKYRWC+mgfy5NsLENfbzL6O3el+hKu1/VOu8FHl7sh7/G91TNN1E03wuJUPSDzxExk+j2f0fo=
@octokit/auth-token	dist-bundle/index		20	d8PTCaVKfhW6sXYaWEGlQVgnOF34p0phH8uTbCxDX28EO35wMvo7d+qVn4HKSLSgpfoSrtf1TrvBR5e7Ie/xvdUzTdRUPSDzxExk+j2f0fo=
@octokit/auth-token	dist-src/index		4	WCc4XaX6Eq5UPSDzxExk+g==
@octokit/auth-token	dist-node/index		18	pUp+Fbqxdhq6fXEnWCc4XfinSmEfy5NsLENfbwQ7fnAy+jt3pfoSrtf1TrvBR5e7Ie/xvdUzTdTsZYrVVD0g88RMZPo9n9H6
@octokit/auth-token	dist-web/index		17	pUp+FbqxdhpYJzhd+KdKYR/Lk2wsQ19vBDt+cDL6O3el+hKu1/VOu8FHl7sh7/G91TNN1OxlitVUPSDzxExk+j2f0fo=
@octokit/auth-token	dist-node/index		14	pUp+Fbqxdhq6fXEnWCc4XfinSmEsQ19vBDt+cDL6O3fX9U67wUeXu9UzTdTsZYrVVD0g88RMZPo=
@octokit/auth-token	dist-web/index		13	pUp+FbqxdhpYJzhd+KdKYSxDX28EO35wMvo7d9f1TrvBR5e71TNN1OxlitVUPSDzxExk+g==
@octokit/auth-unauthenticated	dist-node/index		17	TkAWAnj6YQbhPGEUpUp+FU6nCyEMZKsxT5juOVgnOF08E/Nl057lZztTJWgy+jt3zfSRn7Q75KG83tuuBIie4OXki+I=
@octokit/auth-unauthenticated	dist-node/index		17	TkAWAnj6YQbhPGEUpUp+FZ3lfxpOpwshDGSrMU+Y7jlYJzhdPBPzZdOe5Wc7UyVoMvo7d830kZ+0O+ShBIie4OXki+I=
@octokit/auth-unauthenticated	dist-web/index		16	TkAWAnj6YQbhPGEUpUp+FU6nCyEMZKsxT5juOVgnOF08E/Nl057lZztTJWgy+jt3zfSRn7Q75KEEiJ7g5eSL4g==
@octokit/auth-unauthenticated	dist-node/index		19	TkAWAnj6YQZ21MgO4TxhFKVKfhWd5X8aWCc4XTwT82XTnuVnO1MlaDL6O3c9CEB9NoHOhPLpxJtXV4WjZErn1IgDmNcEiJ7g5eSL4g==
@octokit/auth-unauthenticated	dist-web/index		17	TkAWAnj6YQbhPGEUpUp+FVgnOF08E/Nl057lZztTJWgy+jt3PQhAfTaBzoTy6cSbV1eFo2RK59SIA5jXBIie4OXki+I=
@octokit/core	dist-src/index		33	6pV0AmpvFwTFFnkH3jgkEVD18hPR+AsX+bfjPWViWk3thZxUNB1pWVgnOF08E/NlctJhaL0Aj25DN4Z6uGh9hO/P3Kc4g0Cpx1iOzIzuO+8=
@octokit/core	dist-src/index	Octokit	24	xRZ5B944JBFQ9fIT0fgLF/DBsS/5t+M9NB1pWVgnOF08E/NlctJhaHuM/m8y+jt3QzeGerhofYTvz9ynOINAqe+Io6rR2hyw95On7YzuO+8=
@octokit/core	dist-node/index	Octokit	29	xRZ5B944JBFQ9fIT0fgLF7p9cSfwwbEv+bfjPTQdaVlYJzhdPBPzZXLSYWh7jP5vMvo7d0M3hnq4aH2E78/cpziDQKnviKOq/UuEuozuO+8=
@octokit/core	dist-src/index	Octokit	26	xRZ5B944JBFQ9fIT0fgLF/DBsS/5t+M9Nd6pRDQdaVlYJzhdPBPzZXLSYWh7jP5vMvo7d0M3hnq4aH2EOINAqe+Io6rHWI7M95On7YzuO+8=
@octokit/core	dist-node/index		41	6pV0AmpvFwTFFnkH3jgkEVD18hO6fXEnHcXKMfm34z1lYlpNPBPzZXLSYWi9AI9uQzeGerhofYTvz9ynOINAqf1LhLrHWI7MjO4771VQFfM=
@octokit/core	dist-node/index		36	6pV0AmpvFwTFFnkH3jgkEVD18hPR+AsXun1xJ/m34z1lYlpN7YWcVDQdaVk8E/NlvQCPbkM3hnq4aH2E4P33iO/P3Kc4g0Cp/UuEusdYjsw=
@octokit/core	dist-node/index	Octokit	28	IzBnBMUWeQfeOCQRUPXyE9H4Cxe6fXEn8MGxL/m34z00HWlZWCc4XTwT82V7jP5vMvo7d0M3hnq4aH2E78/cpziDQKnviKOq/UuEusdYjsw=
@octokit/core	dist-src/index	Octokit	24	xRZ5B944JBFQ9fIT0fgLF/DBsS/bmt47+bfjPTXeqUQ0HWlZWCc4XUn2d2U8E/Nle4z+bzL6O3dDN4Z6uGh9hDiDQKnviKOqx1iOzPeTp+0=
@octokit/core	dist-web/index		31	6pV0AmpvFwTFFnkH3jgkEVD18hPR+AsX8MGxL/m34z1lYlpN7YWcVDQdaVlYJzhdPBPzZb0Aj24y+jt3QzeGerhofYTg/feIOINAqcdYjsw=
@octokit/core	dist-node/index		46	6pV0AmpvFwTFFnkHLLFvCt44JBFQ9fITZWJaTTwT82VDN4Z6kB8wfetXCIDNGwqUnQ8Lnu/P3Kc4g0CpJ8f0sP1LhLrHWI7Mnjn/7LH9/P4=
@octokit/core	dist-node/index	Octokit	35	xRZ5ByyxbwreOCQRUPXyE9H4Cxe6fXEn+bfjPTwT82VDN4Z6kB8wfetXCIC4aH2EzRsKlJ0PC57vz9ynOINAqf1LhLrHWI7Mnjn/7LH9/P4=
@octokit/core	dist-src/index	Octokit	31	xRZ5ByyxbwreOCQRUPXyE9H4CxfwwbEv+bfjPTQdaVlYJzhdPBPzZUM3hnqQHzB961cIgLhofYTNGwqUnQ8LnjiDQKnHWI7Mnjn/7LH9/P4=
@octokit/core	dist-web/index		38	6pV0AmpvFwTFFnkHLLFvCt44JBFQ9fIT+bfjPWViWk08E/NlvQCPbkM3hnqQHzB961cIgM0bCpSdDwueOINAqSfH9LDHWI7Mnjn/7LH9/P4=
@octokit/core	dist-node/index	Octokit	33	IzBnBMUWeQcssW8K3jgkEVD18hPR+AsXun1xJ/m34z00HWlZPBPzZUM3hnqQHzB961cIgLhofYSdDwue78/cpziDQKn9S4S6x1iOzLH9/P4=
@octokit/core	dist-src/index	Octokit	29	xRZ5ByyxbwreOCQRUPXyE9H4CxfwwbEv+bfjPTQdaVlYJzhdPBPzZXuM/m8y+jt3QzeGepAfMH3rVwiAuGh9hJ0PC544g0Cpx1iOzLH9/P4=
@octokit/core	dist-node/index		37	6pV0AsUWeQfeOCQRUPXyE9H4Cxf5t+M9ZWJaTe2FnFQ0HWlZ7BmbaB/Lk2y9AI9uQzeGerhofYQ+hIic78/cp/1LhLrHWI7M1mJS8z2f0fo=
@octokit/core	dist-node/index	Octokit	26	IzBnBMUWeQfeOCQRUPXyE9H4CxfwwbEv+bfjPTXeqUQ0HWlZWCc4XfinSmF7jP5vMvo7d0M3hnq4aH2E78/cp++Io6r9S4S6x1iOzPeTp+0=
@octokit/core	dist-src/index	Octokit	23	xRZ5B944JBFQ9fIT0fgLF/DBsS/bmt47+bfjPTXeqUQ0HWlZWCc4XfinSmFJ9ndlrqqGaHuM/m8y+jt3QzeGerhofYTviKOqx1iOzPeTp+0=
@octokit/core	dist-web/index		33	6pV0AsUWeQfeOCQRUPXyE9H4CxfwwbEv+bfjPWViWk3thZxUNB1pWVgnOF0fy5NsvQCPbkM3hnq4aH2EPoSInMdYjszVM03U1mJS8z2f0fo=
@octokit/core	dist-node/index		32	6pV0AiMwZwTFFnkH3jgkEdH4Cxf5t+M9ZWJaTe2FnFQ0HWlZWCc4XewZm2gfy5NsvQCPbrhofYTvz9yn/UuEusdYjszVM03U1mJS8z2f0fo=
@octokit/core	dist-node/index	Octokit	21	IzBnBMUWeQfeOCQR0fgLF/DBsS/5t+M9Nd6pRDQdaVlYJzhd+KdKYUn2d2V7jP5vMvo7d7hofYQRM2SN78/cp++Io6r9S4S6x1iOzPeTp+0=
@octokit/core	dist-src/index	Octokit	18	xRZ5B944JBHR+AsX8MGxL/m34z013qlENB1pWVgnOF34p0phSfZ3ZXuM/m8y+jt3uGh9hBEzZI3viKOqx1iOzDhY/933k6ft
@octokit/core	dist-web/index		28	6pV0AsUWeQfeOCQR0fgLF/DBsS/5t+M9ZWJaTe2FnFQ0HWlZWCc4XfinSmEfy5NsvQCPbnuM/m8y+jt3uGh9hMdYjszVM03U1mJS8z2f0fo=
@octokit/core	dist-node/index	Octokit	18	xRZ5B944JBHR+AsX8MGxL/m34z013qlENB1pWVgnOF34p0phSfZ3ZXuM/m8y+jt3uGh9hBEzZI3vz9yn74ijqsdYjsw4WP/d
@octokit/core	dist-src/index	Octokit	17	xRZ5B944JBHR+AsX8MGxL/m34z013qlENB1pWVgnOF34p0phSfZ3ZXuM/m8y+jt3uGh9hBEzZI3viKOqx1iOzDhY/90=
@octokit/endpoint	dist-bundle/index		59	+I0kHY+R4R59JAAhr2BkK9Bj7C0m73xXop8yd7zik3sWUAV/wHuIhBihPIbpXG2GXMJEjQx9sJBpcVOqae/9uY3k4NS9ySDeKyEN4a/g/v4=
@octokit/endpoint	dist-bundle/index		58	+I0kHQ+3ax99JAAhr2BkK9Bj7C2tsStDJu98V+46XmOinzJ3vOKTexZQBX/Ae4iEGKE8hlzCRI0MfbCQaXFTqmnv/bmN5ODUvckg3ishDeE=
@octokit/endpoint	dist-node/index		51	D7drH30kACGvYGQreXqKO62xK0Mm73xXnuO0VzQuvV/uOl5jop8yd7zik3sWUAV/wHuIhBihPIZcwkSNDH2wkGlxU6pcxCC5ae/9ub4CEc4=
@octokit/graphql	dist-src/graphql	graphql	11	bndXFtH4Cxet68Ytc/VPMHuM/m/1vu9wMvo7d3gU2aT7vrytMA0+3ES6//U=
@octokit/graphql	dist-bundle/index		32	xOeZAm53VxbR+AsXgsD0I63rxi1fQkMvc/VPMDL44Do4UTtAsTEEQ2JR+UvthZxUvQCPbnBGMnFYpRWkeBTZpPu+vK1DKzDUMA0+3LiY7/0=
@octokit/graphql	dist-bundle/index	withCustomRequest	2	cEYycWRK59Q=
@octokit/graphql	dist-node/index		31	IzBnBG53VxbR+AsXrevGLV9CQy9z9U8wMvjgOrExBEN0HdVE7YWcVL0Aj25wRjJxuGh9hFilFaR4FNmk+768rf1LhLowDT7cdxv24LiY7/0=
@octokit/graphql	dist-web/index		28	bndXFtH4Cxet68YtX0JDL/DBsS9z9U8wMvjgOjhRO0CxMQRDdB3VRO2FnFS9AI9ucEYycTL6O3dYpRWkeBTZpPu+vK0wDT7cdxv24LiY7/0=
@octokit/graphql	dist-src/graphql	graphql	9	bndXFtH4Cxdz9U8we4z+b/W+73Ay+jt3+768rTANPtxEuv/1
@octokit/graphql	dist-node/index		29	IzBnBG53VxbR+AsXX0JDL/DBsS9z9U8wMvjgOjhRO0CxMQRD7YWcVL0Aj25wRjJxuGh9hFilFaT7vryt/UuEugqrAdkwDT7cdxv24LiY7/0=
@octokit/graphql	dist-web/index		26	bndXFtH4CxdfQkMv8MGxL3P1TzAy+OA6OFE7QLExBEPthZxUvQCPbnuM/m/1vu9wcEYycTL6O3dYpRWk+768rQqrAdkwDT7cdxv24LiY7/0=
@octokit/graphql	dist-src/graphql	graphql	3	9b7vcDANPtxEuv/1
@octokit/graphql	dist-node/index		24	IzBnBG53VxZfQkMv8MGxLzL44Do4UTtAsTEEQ+2FnFS9AI9u9b7vcHBGMnEy+jt3uGh9hFilFaTviKOq/UuEujANPtx3G/bg8dbD7ES6//U=
@octokit/graphql	dist-web/index		21	bndXFl9CQy/wwbEvMvjgOjhRO0CxMQRD7YWcVL0Aj271vu9wcEYycTL6O3cRM2SNeseeoVilFaTviKOqZErn1DANPtx3G/bg8dbD7ES6//U=
@octokit/graphql	dist-node/index		23	IzBnBG53VxZfQkMv8MGxLzhRO0CxMQRDMLX+Uu2FnFS9AI9u9b7vcHBGMnEy+jt3uGh9hFilFaTviKOq/UuEumRK59QwDT7cdxv24ES6//U=
@octokit/graphql	dist-web/index		20	bndXFquk+ydfQkMv8MGxLzhRO0CxMQRD7YWcVL0Aj271vu9wcEYycTL6O3cRM2SNeseeoVilFaTviKOqZErn1DANPtx3G/bgAlUi70S6//U=
@octokit/graphql	index		6	8MGxL7ExBEPthZxUvQCPbnBGMnFkSufU
@octokit/graphql	index		6	8MGxL7ExBEPthZxUcEYycYmShY1kSufU
@octokit/graphql	lib/graphql	graphql	2	9b7vcDANPtw=
@octokit/plugin-paginate-graphql	dist-bundle/index		26	0exvBL4sUgeeS30IrTQkCZx5JRCy8G0ZAhvmNmeE7Thv1eVSYCtgerGj53y4aH2EbbBEktjX/Zc8ZKOYu1P31q3GAdrbzobs19138GjzDv4=
@octokit/plugin-paginate-graphql	dist-src/index		4	nkt9CHO92T71hXhfuGh9hA==
@octokit/plugin-paginate-rest	dist-bundle/index		299	m8PfALIOUgEkPrcCP/8nA8TczgOvJQoEbcr7BpbtSgf1+V4HEUUBCAzWigkwB1kKhuu8CpogRA2YzKkNMmSNDkp7Rw//ojoR56aaEZQELhM=
@octokit/plugin-paginate-rest	dist-bundle/index		284	m8PfALIOUgEkPrcCP/8nA8TczgOvJQoE9fleBxFFAQgM1ooJhuu8CpogRA2YzKkNMmSNDkp7Rw//ojoR56aaEZQELhN+5kQUXvmCFglxARk=
@octokit/plugin-paginate-rest	dist-node/index		246	m8PfAD//JwPE3M4DryUKBPX5XgcRRQEIDNaKCYbrvAqaIEQNmMypDTJkjQ5Ke0cP/6I6EeemmhGUBC4TfuZEFF75ghYJcQEZ1gYKGZ1TJBk=
@octokit/plugin-request-log	dist-src/index		16	25reO1gnOF2uqoZowERVaXuM/m8y+jt374ijqrze267R2hywgeyYxEMrMNTKrzrbK1qh5HlGtef3k6ftt7e09g==
@octokit/plugin-request-log	dist-src/index		12	25reO1gnOF2uqoZoe4z+bzL6O3fviKOq0docsEMrMNTKrzrbK1qh5HlGtef3k6ft
@octokit/plugin-retry	dist-bundle/index		21	90lfAFgnOF0zEvhwVi3acZQnJoI2gc6EJ9Ndmc81/6XviKOqvN7brtHaHLB+/SLU01vz1Ee1Zt5wSMPiJ4vi4m6qFub3k6ftTt0u7kS6//U=
@octokit/plugin-retry	dist-node/index		24	dtTIDnO92T7TZOpOWCc4XTMS+HBWLdpxlCcmgjaBzoTO7yiSJ9Ndmc81/6XviKOq0docsNNb89RHtWbecEjD4ieL4uJuqhbm95On7U7dLu4=
@octokit/plugin-retry	dist-src/index		13	c73ZPlgnOF2UJyaCJ9Ndmc81/6XviKOq0docsH79ItTTW/PUR7Vm3nBIw+Ini+Li95On7Q==
@octokit/plugin-retry	dist-node/index		23	dtTIDlgnOF0zEvhwVi3acT9bYX+UJyaCNoHOhM7vKJIn012ZzzX/pe+Io6rR2hyw01vz1Ee1Zt5wSMPiJ4vi4m6qFub3k6ftTt0u7kS6//U=
@octokit/plugin-retry	dist-src/index		12	WCc4XZQnJoIn012ZzzX/pe+Io6rR2hywfv0i1NNb89RHtWbecEjD4ieL4uL3k6ft
@octokit/plugin-retry	dist-node/index		17	pr0iE1gnOF0zEvhwVi3acZQnJoLO7yiSJ9Ndmc81/6VjFVCp74ijqtHaHLDTW/PUR7Vm3nBIw+Ini+LibqoW5veTp+0=
@octokit/plugin-retry	dist-node/index		17	WCc4XTMS+HBWLdpxWA5ze5QnJoLO7yiSJ9Ndmc81/6VjFVCp74ijqtHaHLDTW/PUR7Vm3nBIw+Ini+LibqoW5veTp+0=
@octokit/plugin-retry	lib/index		10	WCc4XZQnJoIn012ZzzX/pe+Io6rTW/PUR7Vm3nBIw+Ini+Li95On7Q==
@octokit/plugin-retry	lib/index		9	WCc4XSfTXZnPNf+l74ijqtNb89RHtWbecEjD4ieL4uL3k6ft
@octokit/plugin-retry	lib/index		9	WCc4Xc81/6XviKOq7sjprtNb89RHtWbecEjD4ieL4uL3k6ft
@octokit/plugin-throttling	dist-bundle/index		95	2fJZAsJSFQRB4PgS/cTQFOnlsBUwQ+IWmUPSGS5w8RriFVoc7/CaIg7VHSgsvIkv8rDJOW63bTtuNIFFPVj9SDnwK0p5LwtSs89TVCkShVs=
@octokit/plugin-throttling	dist-bundle/index		85	2fJZAsJSFQRB4PgS/cTQFOnlsBUwQ+IWmUPSGS5w8RriFVoc7/CaIg7VHSgsvIkv8rDJOW63bTtuNIFFeS8LUrPPU1QpEoVboBaUXDlnyF0=
@octokit/plugin-throttling	dist-src/index		55	2fJZAnj6YQZB4PgS/cTQFOnlsBUwQ+IWmUPSGS5w8Rput207KRKFWzlnyF2rA4l4TZNXkY1PnqApTZ7Aa3jRxVKCZdN5LDrX7f9d3kKpqfU=
@octokit/request	dist-bundle/index		58	mSAABdzOaAdSuHwX5cx4GIgR+jfikU1JtZvFTP13xlRNdnhuteiob6qfxoByRKaO4Pu2l8VlWJ9v5X68ht9swN0/RMG6jDLtLRO47iFLzfE=
@octokit/request	dist-bundle/index		57	mSAABdzOaAdSuHwX5cx4GIgR+jfhMBw54pFNSbWbxUz9d8ZUteiob3JEpo7g+7aXxWVYn2/lfryG32zA3T9EwbqMMu0tE7juIUvN8Wf+YPI=
@octokit/request	dist-bundle/index		56	mSAABdzOaAflzHgYjskNLeEwHDnikU1JtZvFTP13xlS16KhvtGyPcXJEpo7g+7aXxWVYn2/lfryG32zA3T9EwbqMMu0tE7juIUvN8XJDGvo=
@octokit/request	dist-bundle/index		50	mSAABdzOaAflzHgYFKoeKo7JDS3ikU1JtZvFTP13xlROtAVgteiob7Rsj3FyRKaO4Pu2l8VlWJ9v5X683T9EwX4LYsu6jDLtLRO47iFLzfE=
@octokit/request	dist-src/index		4	mSAABfDBsS/thZxUteiobw==
@octokit/request	dist-node/index		48	mSAABdzOaAflzHgYFKoeKo7JDS3ikU1J7YWcVP13xlROtAVgc8UFZbXoqG+0bI9x4Pu2l8VlWJ9v5X683T9EwX4LYsu6jDLtLRO47iFLzfE=
@octokit/request	dist-node/index		43	mSAABdzOaAeKDIoH5cx4GI7JDS15eoo77YWcVP13xlROtAVgCUhxYbXoqG+0bI9xNoHOhOD7tpfFZVifb+V+vN0/RMGq+oHJfgtiy7qMMu0=
@octokit/request	dist-node/index		44	IzBnBJkgAAXczmgH5cx4GI7JDS15eoo77YWcVP13xlROtAVgteiob7Rsj3E2gc6E4Pu2lxpID5rFZVifb+V+vN0/RMGq+oHJfgtiy7qMMu0=
@octokit/request	dist-node/index		40	IzBnBJkgAAXczmgHdtTIDuXMeBiOyQ0teXqKO9Nk6k7thZxU/XfGVE60BWC16KhvtGyPcTaBzoTg+7aXxWVYn6r6gcl+C2LLJxjI4LqMMu0=
@octokit/request	dist-web/index		37	mSAABdzOaAflzHgYjskNLXl6ijvTZOpOMswHVO2FnFT9d8ZUWCc4XU60BWADw+Blteiob7Rsj3E2gc6E4Pu2l8VlWJ9+C2LLJxjI4LqMMu0=
@octokit/request	dist-node/index		37	IzBnBJkgAAV21MgO5cx4GI7JDS15eoo7MswHVO2FnFT9d8ZUTrQFYLXoqG+0bI9xNoHOhOD7tpfFZVifqvqByX4LYssSIYLfJxjI4LqMMu0=
@octokit/request	dist-web/index		34	mSAABeXMeBiOyQ0teXqKOzLMB1TthZxU/XfGVFgnOF1OtAVgA8PgZbXoqG+0bI9xNoHOhOD7tpfFZViffgtiyxIhgt8nGMjguowy7WZYrfY=
@octokit/request	dist-node/index		29	IzBnBJkgAAV21MgO8MGxL3l6ijtpIXdAMswHVO2FnFRYJzhdTrQFYLXoqG8y+jt3NoHOhJpIHIefmR+cqvqByX4LYssnGMjguowy7WZYrfY=
@octokit/request	dist-web/index		26	mSAABaVKfhXwwbEveXqKO2khd0BpcZhJMswHVO2FnFRYJzhdTrQFYA3TFmW16KhvMvo7dzaBzoSaSByHn5kfnH4LYssnGMjguowy7WZYrfY=
@octokit/request	index		5	mSAABfDBsS/thZxUteiobzL6O3c=
@octokit/request	lib/request	request	11	rPiyIZgtdCdpcZhJMswHVE60BWAN0xZlBzjKb5pIHIefmR+cfgtiy7qMMu0=
@octokit/request-error	dist-src/index		13	+TskEcsdURi1zq5b+KdKYUBjwoQGArGH5fFHl7ze2652F/22cvx+vUD4iMt037LtTGzm8w==
@octokit/request-error	dist-src/index		12	+TskEcsdURi1zq5b+KdKYUBjwoQGArGH5fFHl7ze265y/H69QPiIy3Tfsu1MbObz
@octokit/request-error	dist-src/index		11	+TskEbXOrlv4p0phjY1cdQYCsYfl8UeXeseeobze265y/H69QPiIy0xs5vM=
@octokit/request-error	dist-node/index		21	iQaXAHbUyA75OyQRoLZWGjhRO0C1zq5b+KdKYbRsj3FAY8KEBgKxhwNXuo3l8UeXI3W8mHrHnqG83tuuVxkdt3L8fr1A+IjLLyJJzkxs5vM=
@octokit/request-error	dist-src/index		18	iQaXAPk7JBE4UTtAtc6uW/inSmG0bI9xQGPChAYCsYcDV7qN5fFHl3rHnqG83tuuVxkdt48ns7ly/H69QPiIyy8iSc5MbObz
@octokit/request-error	dist-src/index		18	iQaXAPk7JBE4UTtAtc6uW/inSmG0bI9xjY1cdQYCsYcDV7qN5fFHl3rHnqG83tuuVxkdt48ns7ly/H69QPiIyy8iSc5MbObz
@octokit/request-error	dist-node/index		16	dtTIDvk7JBH4p0phtGyPcY2NXHUGArGHA1e6jeXxR5cjdbyYeseeoVcZHbePJ7O5cvx+vUD4iMsvIknOTGzm8w==
@octokit/request-error	dist-web/index		14	+TskEfinSmG0bI9xjY1cdQYCsYcDV7qN5fFHl3rHnqFXGR23jyezuXL8fr1A+IjLLyJJzkxs5vM=
@octokit/rest	dist-src/index		8	c73ZPjXeqUQe5k1KpD/cTzQdaVkRM2SNEFlWluVA4fw=
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWln138MMSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWlpbIYr0SrCT35UDh/A==
@octokit/rest	dist-node/index		13	gLPRDHO92T413qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNyyMLkhBZVpYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWlm4NfaUSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnTrWpd7BmbaHyxrG4RM2SNyyMLkhBZVpYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWlhKsJPc4T4765UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVkn60Fi7BmbaHyxrG4RM2SNyyMLkhBZVpYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUT7Fx9IHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNyyMLkhBZVpYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWloio1eYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI3LIwuSEFlWlq3mstcSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPur25kM13qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNyyMLkhBZVpYSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWX1LDpI5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0JXzWREFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWjmAkrhKsJPcWxxH65UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtof4+VanyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWMskpo45gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	M1poB3O92T413qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWjmAkrtBYadUSrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWjmAkriIvjPESrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbsf0FnoRM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbuBFiXMRM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	9/21InO92T413qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	ls86HXO92T413qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWW+N1pY5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPgeAmT813qlEHuZNSqQ/3E80HWlZ7BmbaHyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cT92nZFQ0HWlZ7BmbaHyxrG4RM2SNEFlWlo5gJK4SrCT35UDh/A==
@octokit/rest	dist-node/index		13	c73ZPjXeqUQe5k1KpD/cTzQdaVnsGZtofLGsbhEzZI0QWVaWjmAkrj0+iOoSrCT35UDh/A==
@octokit/rest	lib/constructor	Octokit	6	25reO1gnOF2uqoZoETNkje/P3KePJ7O5
@octokit/rest	index		9	VtocFzUTRh40HWlZ7BmbaBBZVpaOYCSujyezuRKsJPflQOH8
@octokit/rest	index		6	NRNGHjQdaVkQWVaWjmAkrhKsJPflQOH8
@octokit/rest	index		6	6pV0AtH4Cxc0HWlZWCc4XdTTRY3viKOq
@opentelemetry/api	dist/index		33	IGzUF5P6my2jTMNG9jPmS2uxxGMkPARxTKZXdfXmz3exjoF4waB4e9/l9H15a7iSTHAMlaAgg5XNuQiiWFQ+ouRgHbkNWLHFkYIzxmd6X8s=
@opentelemetry/api	dist/index		6	9lhqDWuxxGNAbuKlLKnbq+RgHbnEPy3z
@opentelemetry/api	build/esm/diag/consoleLogger		7	MjrnARNETkNkVU5O/0yTnnoQMMtFAezb2Joq6Q==
@opentelemetry/api	build/esm/context/context		5	2jslYbqw6JYsxd+t5Tyt1tYvt/o=
@opentelemetry/api	build/src/context/context		7	2jslYbqw6JYsxd+tZ3pfy+U8rdYFbRrb1i+3+g==
@opentelemetry/api	build/esm/index		6	9lhqDWuxxGMsqdur5GAduWx12Ly2jlTR
@opentelemetry/api	build/src/index		26	TxLhN7wXsjuCMRBBo0zDRvYz5ktrscRjTseUa8GgeHvZrs2CUp2xlc25CKLkYB25kYIzxnRicsZFMJPMto5U0YQfxda0GtLfhWsv4QJMNeI=
@opentelemetry/api	build/esm/trace/ProxyTracer		6	B0CvUc0exnSbz657O8S4ey3jjY8hbWHP
@opentelemetry/api	build/src/trace/ProxyTracer		8	B0CvUc0exnSbz657O8S4ey3jjY9YVD6iIW1hz26n790=
@opentelemetry/api	build/esm/trace/ProxyTracerProvider		5	B0CvUSg0ylw7xLh7lqJXs9pTJt0=
@opentelemetry/api	build/src/trace/ProxyTracerProvider		8	C457LQdAr1EoNMpc9ebPdzvEuHtYVD6ilqJXs9pTJt0=
@opentelemetry/api	build/esm/trace/SamplingResult		6	RijDVtxnA2pHvxqBhOGJs1Ukp7clX5Hy
@opentelemetry/api	build/esm/trace/span_kind		10	50joB29LsEykx0hNCY11hPq/tIt1MluqZpxdxKCTEuAxy+fphPu7+Q==
@opentelemetry/api	build/esm/trace/status		6	tL/mAr+aVgzwl21PMamBbGSESo9nTi/Y
@opentelemetry/api	build/esm/trace/trace_flags		4	Owa2P/S8PFS4BI5bUXIA1w==
@opentelemetry/api	build/src/trace/trace_flags		5	Owa2P/S8PFS4BI5b3+X0fVFyANc=
@opentelemetry/api	build/esm/diag/types		14	OqiVA7+aVgyZzegsf7eCS7gEjlt4kPRr+lbGdqWiVYRkhEqPj/YxtM5s/cKyNcrGUXIA1xuV7v0=
@opentelemetry/api	build/esm/context/NoopContextManager		5	T735EBeUYjLxqg0zAeZPSvhGzbE=
@opentelemetry/api	build/src/context/NoopContextManager		7	T735EBeUYjLxqg0zAeZPSvhGzbExFwy5Z3pfyw==
@opentelemetry/api	build/src/propagation/NoopTextMapPropagator		5	msSuL2ZuYWgmlbqsDLFlrXvIm64=
@opentelemetry/api	build/esm/trace/NoopTracer		8	Af+bGBeUYjLxqg0zNlZlcTPt23qbz657vxOhxCFtYc8=
@opentelemetry/api	build/src/trace/NoopTracer		15	9lhqDQH/mxiUrrkjF5RiMvGqDTM2VmVxM+3bepvPrnvR2vKLEAMFm78TocQhbWHPKdy13G6n792VchPu
@opentelemetry/api	build/src/trace/NoopTracerProvider		4	C457LSg0ylyVchPue24t9Q==
@opentelemetry/api	build/src/trace/ProxyTracer		8	B0CvUc0exnSbz657O8S4ey3jjY9YVD6iIW1hz5VyE+4=
@opentelemetry/api	build/src/trace/ProxyTracerProvider		8	B0CvUSg0ylz15s93O8S4e1hUPqKWolez2lMm3XtuLfU=
@renovatebot/pep440	lib/semantic	major	2	ZLjtaDcB9c8=
@renovatebot/pep440	lib/semantic	minor	2	ZLjtaDcB9c8=
@renovatebot/pep440	lib/semantic	patch	2	ZLjtaDcB9c8=
@renovatebot/pep440	lib/specifier	parse	9	9+auJB7OazZkuO1oaOQXbL/3OnqriFqND3GfjW7TCepj5er4
@renovatebot/pep440	lib/specifier	filter	1	Ejl/bg==
@renovatebot/pep440	lib/specifier	maxSatisfying	1	LmZlAA==
@renovatebot/pep440	lib/specifier	minSatisfying	1	LmZlAA==
@renovatebot/pep440	lib/version	parse	14	Hs5rNkvz8kJx9vJEZLjtaL/3Onr3X4aGimGGh1h1l6fB2Ruw4rldxAdwBN8tcwThbtMJ6nR3zPs=
@renovatebot/pep440	lib/version	explain	11	yjySLR7OazZ5zGVTV2lEY2S47WhYdZenwdkbsLZf4rzYLsXSbtMJ6nR3zPs=
@renovatebot/pep440	index		23	1fZdGo0OdDSs86s2pnHvOQQHR2U3PjpnwsU1avRvM2xdkktu1FU6dschR3ZQs8d5LLq1fWAexMUWvMXMs53QzxYbsNLw+l7WyTim5brGYPg=
@renovatebot/ruby-semver	dist/index		5	LmZlAP8PyDogrBV6d51kim8W+Mc=
@renovatebot/ruby-semver	dist/index	eq	1	LmZlAA==
@renovatebot/ruby-semver	dist/index	gt	1	LmZlAA==
@renovatebot/ruby-semver	dist/index	gte	1	LmZlAA==
@renovatebot/ruby-semver	dist/index	lt	1	LmZlAA==
@renovatebot/ruby-semver	dist/index	lte	1	LmZlAA==
@renovatebot/ruby-semver	dist/index	valid	1	bxb4xw==
@renovatebot/ruby-semver	dist/index	satisfies	2	/w/IOiCsFXo=
@renovatebot/ruby-semver	dist/index	major	1	d51kig==
@renovatebot/ruby-semver	dist/index	minor	1	d51kig==
@renovatebot/ruby-semver	dist/index	patch	1	d51kig==
@renovatebot/ruby-semver	dist/index		20	LmZlAJVVKDOs86s26h9lOv8PyDoEB0dlNz46Z12SS24zWQ1xULPHeSCsFXosurV9d51kiptbj4vRnN6kYB7ExW8W+MezndDPFhuw0rrGYPg=
@renovatebot/ruby-semver	dist/index	eq	2	LmZlANGc3qQ=
@renovatebot/ruby-semver	dist/index	gt	2	LmZlANGc3qQ=
@renovatebot/ruby-semver	dist/index	gte	2	LmZlANGc3qQ=
@renovatebot/ruby-semver	dist/index	lt	2	LmZlANGc3qQ=
@renovatebot/ruby-semver	dist/index	lte	2	LmZlANGc3qQ=
@renovatebot/ruby-semver	dist/index	valid	2	0ZzepG8W+Mc=
@renovatebot/ruby-semver	dist/index	satisfies	4	6h9lOv8PyDogrBV60ZzepA==
@renovatebot/ruby-semver	dist/index	major	2	d51kitGc3qQ=
@renovatebot/ruby-semver	dist/index	minor	2	d51kitGc3qQ=
@renovatebot/ruby-semver	dist/index	patch	2	d51kitGc3qQ=
@sentry/node	build/cjs/index		218	mxSgAGmoEAE+FV8BPxR5Ao2dawNV2JkDXCdFBEp/wQQwQHcFu3EPCGhYmQi/6aIIOCvzCEcsSgnpE7sJ+W14CoTHKwtctn4M/jf5DGMGpw0=
@sentry/node	build/esm/index		4	0UHQInUWSCcJ+f0qVRg2fQ==
@sentry/node	build/cjs/index		194	mxSgAD4VXwE/FHkCjZ1rA1wnRQRKf8EEMj0HBUzFMwaPEoUHu3EPCGhYmQi/6aIIOCvzCEcsSgnpE7sJ+W14Cly2fgz+N/kMYwanDTCYHg4=
@sentry/node	build/esm/index		4	0UHQInUWSCdVGDZ9ckDJzw==
@sentry/node	build/cjs/index		156	mxSgAD4VXwGNnWsDXCdFBEp/wQQyPQcFTMUzBo8ShQe7cQ8Iv+miCDgr8whHLEoJ6RO7CflteApctn4MYwanDTCYHg4xTSUPT7YuEFNgVhA=
@sentry/node	build/esm/sdk/api		42	tx3yCVijIw3mkQIbuYoEHMC/BSL4y6MmdRZIJ7KhDivYMIotJEFzLiQxUC9R4Y8vy4EWMVRZ6TdKnYY54YDAPkM8o0hGyqdIclluUxpJ72E=
@sentry/node	build/cjs/index		140	mxSgAD4VXwGNnWsDXCdFBDI9BwVMxTMGjxKFB7txDwi/6aIIOCvzCOkTuwn5bXgK6WWvDCJHUg1jBqcNMU0lD0+2LhBTYFYQ8lOGFwyWthk=
@sigstore/sign	dist/index		20	szIbAJ55bwcd0m8s5SliMt+yHTspnslHXPQ3UTEZX268vK1zdeFldiCQmXdyncmmfAHerA4tKMQQw83Ib58i13BBdtkjSL3iu8bA8SLhtPc=
@sigstore/sign	dist/index		18	szIbAJ55bwcd0m8s5SliMt+yHTspnslHXPQ3UTEZX268vK1zdeFldiCQmXd8Ad6sDi0oxBDDzchvnyLXcEF22bvGwPEi4bT3
@sigstore/tuf	dist/index		24	QoDZCrjbaxVtNyIyuMFbN7DnVDkC2pg8YMQQQBAuIU7kzwFydLvNiVnzdpc2EaSz8puWts21Zr4wBVzh48Ra5PhTJ/ClvTz1HMyu9lGyS/g=
@sigstore/verify	dist/index		10	9VgjCWhcgB/OZvcnZdtsNyKC+TmRV81isiJCsQWTjbUxVTq//F7U5g==
@sigstore/verify	dist/verifier	Verifier	59	uT1EBjsUBwvT+ZAXITIFGQpzxhnBXK0atdhNGxrsERzKjdYoJPU8QKnQn0XPZPdFuDpPSLL+BE2q92xNfxhuUFGMqVEeTHFV1R5yWLQvcW0=
@sigstore/verify	dist/verifier	Verifier	48	uT1EBjsUBwvT+ZAXITIFGcqN1igk9TxAz2T3Rbg6T0iq92xNfxhuUFGMqVEeTHFVtC9xbe/GAW/JSxlyG8C6dfuqCn0y3+F+dajjflAHtIA=
@slack/web-api	dist/index		31	4tCcBgN/GRKfM0AtH86lMYHrzj+efCRIoF9iUNoSJFQ7TP9i1qTjg1wjlYdAjmKUlEOqnNm1hqXixK/ZE+YF3IgZstzNtHPjEdXv6rH/dvQ=
@slack/web-api	dist/methods		507	VMjeAAAeVQGrXg8ClvlXAuz6WQJ8nIoCmubzA4kPIAQIr8QEG6XOBFDBhQVhp5EGKz85BwbTUgdGHQcIVrH9CVl6jwrfA5cKosbUCmROLgs=
@slack/web-api	dist/index		17	A38ZEt3eLTI9afkyh3klMzHAgjkcNiQ9nnwkSKBfYlARwZ+BLuGTo1/y+LOSkLjO4sSv2RPmBdyIGbLcEdXv6upXP+8=
@slack/web-api	dist/index		15	A38ZEt3eLTI9afkyh3klMzHAgjkcNiQ9nnwkSKBfYlARwZ+BLuGTo1/y+LOSkLjOiBmy3BHV7+rqVz/v
@slack/web-api	dist/methods		485	VMjeAAAeVQGrXg8ClvlXAuz6WQJ8nIoCmubzA4kPIAQbpc4EUMGFBWGnkQYrPzkHRh0HCIBPRQhWsf0JWXqPCqLG1AqeaYgMnK9+DVAxmw0=
@slack/web-api	dist/index		13	A38ZEj1p+TKHeSUzHDYkPZ58JEigX2JQEcGfgS7hk6Nf8vizkpC4zogZstwR1e/q6lc/7w==
@slack/web-api	dist/methods		364	VMjeAAAeVQGrXg8ClvlXAokPIARhp5EGKz85B4BPRQhWsf0JosbUCpyvfg1QMZsNa128DeeeaA66YdwP/P8MEN1zyRJN2OESt48LE1175hM=
@slack/webhook	dist/index		21	hZdmBt3eLTI9afkyHDYkPeBxjT7jsMlA3H//VJltj2FSGxlp2+HFdHRw5HkRwZ+BLuGTo8ay0rbS7pq4hE5ZuyObnb/9W8bq6lc/7xlLePw=
@slack/webhook	dist/index		11	3d4tMj1p+TIxwII5HDYkPeBxjT7b4cV0dHDkeRHBn4Eu4ZOj/VvG6upXP+8=
@slack/webhook	dist/index		4	4HGNPtvhxXQRwZ+BLuGTow==
@smithy/core	dist-cjs/index		107	aD5RAr2ElAPwkqMFqh2vCwodmQ150E8O4RQkGDgKdhuopJIdhbxCI3F3kiPfXW0l134kJzX03ijuM1EuXa59MJOetTAvHWox/qzbMyNx7DY=
@smithy/core	dist-es/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin		14	vYSUAwodmQ3hFCQYvUodJJOetTBDTYtggrkUbP8knX7PR5iOUG8arbjEkbCL25uzv+/3z18xrP0=
@smithy/core	dist-es/middleware-http-auth-scheme/getHttpAuthSchemePlugin		14	vYSUAwodmQ3hFCQYvUodJENNi2CCuRRs/ySdfs9HmI5QbxqtuMSRsIvbm7O/7/fPJQm89l8xrP0=
@smithy/core	dist-es/middleware-http-signing/getHttpSigningMiddleware		16	Ch2ZDXnQTw69Sh0kNfTeKF2ufTAvHWoxgrkUbImq63v/JJ1+sDUNi89HmI74oe2nuMSRsJVmUcOWypXJXzGs/Q==
@smithy/core	dist-es/util-identity-and-auth/httpAuthSchemes/httpApiKeyAuth		16	qh2vC1Jx9iGFvEIj311tJbYyd1UKRIJZLIH3YZQGQW/1vu9wPCc/fIBWMH3MiZanTCXctZWxm81H02n3hscs+Q==
@smithy/core	dist-es/middleware-http-auth-scheme/httpAuthSchemeMiddleware		19	vHAKAWg+UQJHKecfUnH2IQqIFDOhbuo4Y0Y2VUjKllZw2h9dQ02LYIvbm7OfCGG16znawBulptMRHZ/X3RPp32s98u5IBBfzfXvo+Q==
@smithy/core	dist-es/util-identity-and-auth/httpAuthSchemes/httpBearerAuth		7	3cUtEgpEglkEO35wgFYwfUwl3LVY0X7Ds93x/w==
@smithy/core	dist-es/middleware-http-signing/httpSigningMiddleware		14	vHAKAWg+UQJScfYhoW7qODAkT0VjRjZVCkSCWZn12HSAVjB9+uyKmLze266eOCS96znawN0T6d8=
@smithy/core	dist-cjs/index		126	vHAKAWg+UQI76XoCvYSUA6odrwtE0ugMCh2ZDXnQTw7hFCQYE/OuGjgKdhuopJIdcXeSI9d+JCc19N4oNVeuKsyZICzxqHQvXa59MJOetTA=
@smithy/core	dist-es/util-identity-and-auth/memoizeIdentityProvider		4	cXeSI0bNdSd5RrXngG5/9g==
@smithy/core	dist-es/middleware-http-auth-scheme/getHttpAuthSchemeEndpointRuleSetPlugin		14	vYSUAwodmQ3hFCQYvUodJENNi2CCuRRsISnze/8knX7PR5iOUG8arbjEkbCL25uzv+/3z18xrP0=
@smithy/core	dist-es/middleware-http-signing/getHttpSigningMiddleware		16	Ch2ZDXnQTw69Sh0kNfTeKNLCVTBdrn0wLx1qMYK5FGyJqut7/ySdfs9HmI74oe2nuMSRsJVmUcOWypXJXzGs/Q==
@smithy/core	dist-es/util-identity-and-auth/httpAuthSchemes/httpApiKeyAuth		15	qh2vC1Jx9iGFvEIj311tJbYyd1UKRIJZLIH3YZQGQW/1vu9wPCc/fMyJlqdMJdy1lbGbzUfTafeGxyz5
@smithy/core	dist-es/util-identity-and-auth/httpAuthSchemes/httpBearerAuth		6	3cUtEgpEglkEO35wTCXctVjRfsOz3fH/
@smithy/core	dist-cjs/index		144	vHAKAWg+UQI76XoCvYSUA6odrwsKHZkNedBPDuEUJBgDV6MYE/OuGjgKdhuopJIdtg+MH3F3kiM19N4oNVeuKsyZICzxqHQv0sJVMF2ufTA=
@smithy/core	dist-es/protocols/requestBuilder		20	9lhqDaZFTkSFTU5J91ZOT/GoRFHbHmxchTZSX7pxTmBNc05hBzjKb/W+73CiP/BxMvo7d2s+dXeAVjB9uJEZqkWiW7hJzMHAMiUh2X176Pk=
@smithy/smithy-client	dist-cjs/index		138	q7RVAo30wATGrQkO/zElDkxdRA6SoeYOBNQeD+gH4RDNoQAT7KNME+fBrBeVqdsbXqQSHPUkQB5FcLQhDtAFI+iJESSX00Ekoo6UJPgXziQ=
@smithy/smithy-client	dist-es/client		9	IoGvATPYeg7pRj1aHRxZic5WRJzhxXTdyfv642hG3fAsX/bw
@smithy/smithy-client	dist-es/client	Client	8	IoGvATPYeg7pRj1aHRxZic5WRJzhxXTdyfv64yxf9vA=
@smithy/smithy-client	dist-es/command		46	UFXdExpQU1G87Ehfw9nrYEE4OGdkTud4Ke7arTR6X7JsrN+0svoi09be5dM5SNvU8Pl72d/KENtJMavc4cV03RdE1OAkxAzqaEbd8I17Bv0=
@smithy/smithy-client	dist-es/date-utils		65	uRGDAeDgFx2h6Vsl24jaKgwV+yvRC3VBEywZTzRXu2GWGSODLf2gljrtFJ8gTC6l8o3Kp4HTccUqynPIXJmB0nQypdd8T9fc2mNH7mb2Av0=
@smithy/smithy-client	dist-es/default-error-handler		19	DUzaACKBrwFxY+QRFsmuKmCteDTmt0RqMKkkb2aVSHBE6Xpzm2HkhPCnBpADz56ixLQepg4WqbGeTNm6nRxEvkqE/Mu+OQjP16e69Q==
@smithy/smithy-client	dist-es/defaults-mode		6	lPwhW3OOwmrlO7h8JNzq4Dpj/OpooBzy
@smithy/smithy-client	dist-es/exceptions		8	cWPkETAkT0Xmt0RqLryfnAPPnqLEtB6m/DLOrbWnCu4=
@smithy/smithy-client	dist-cjs/index		342	IcoKAKu0VQIeQBQEjfTABJJB9gS0Hw8Gxq0JDv8xJQ5MXUQOM9h6DgTUHg8uvAcQ6AfhEBtbjxHNoQAT7KNME1BV3RPnwawXlUWGGeZ9NRs=
@smithy/smithy-client	dist-es/lazy-json		5	oLZWGlgzQpSPFVC3jPxl1zTrkfA=
@smithy/smithy-client	dist-es/NoOpLogger		4	25reO66qhmgsqdurjyezuQ==
@smithy/smithy-client	dist-es/parse-utils		34	aAa8HNrw7iHRogAuNV9wPrL5LUJZ9rFOh7H1WK7RjmX55B9yPypydU8gsHapad6Qesp5wVngSsKiKtnKuwlS0bfzTtMsJhbZEI5x6m0/nfo=
@smithy/smithy-client	dist-es/ser-utils		5	0aIALrIDDo+G5nOgoirZygMtAOA=
@smithy/smithy-client	dist-es/client		7	IoGvAelGPVodHFmJ4cV03cn7+uNoRt3wLF/28A==
@smithy/smithy-client	dist-es/client	Client	6	IoGvAelGPVodHFmJ4cV03cn7+uMsX/bw
@smithy/smithy-client	dist-es/exceptions		5	5rdEai68n5wDz56ixLQepvwyzq0=
@smithy/smithy-client	dist-cjs/index		333	IcoKAKu0VQIeQBQEjfTABJJB9gS0Hw8GNWEoC8atCQ7/MSUOTF1EDgTUHg8uvAcQ6AfhEBtbjxHNoQAT7KNME1BV3RPnwawX5n01G5Wp2xs=
@smithy/smithy-client	dist-es/lazy-json		5	oLZWGlgzQpT8Ms6tjPxl1zTrkfA=
@smithy/smithy-client	dist-cjs/client		9	IoGvAQAC4iEA6H1R6UY9Wh0cWYnhxXTdyfv642hG3fAsX/bw
@smithy/smithy-client	dist-cjs/collect-stream-body		5	NWEoC3xJrm3K5Xlxo3jOhEzyMIs=
@smithy/smithy-client	dist-cjs/command		4	rH6ZBgDofVHJ+/rjaEbd8A==
@smithy/smithy-client	dist-cjs/create-aggregated-client		4	5cqxBulGPVoSqy/kdzFN/Q==
@smithy/smithy-client	dist-cjs/exceptions		7	8BExPea3RGouvJ+cA8+eosS0Hqb8Ms6tm7V76A==
@smithy/smithy-client	dist-cjs/lazy-json		7	oLZWGm4d6FxYM0KU/DLOrb3mlLmM/GXXNOuR8A==
@smithy/smithy-client	dist-cjs/NoOpLogger		5	25reO66qhmj7AqGpLKnbq48ns7k=
@smithy/smithy-client	dist-cjs/parse-utils		60	q7RVAo30wAT/MSUO6AfhEGgGvBxFcLQh2vDuIaKOlCQIhCA+NV9wPhtf3T6y+S1ClxROSFn2sU7IesdUkOs2V/1nUliHsfVYrtGOZSX46mw=
@smithy/smithy-client	dist-cjs/resolve-path		4	IFknBaSh5yeFo3aF0peh7Q==
@smithy/smithy-client	dist-cjs/ser-utils		4	0aIALm92x2iiKtnKAy0A4A==
@smithy/smithy-client	dist-cjs/split-every		4	7SslNuyGm6VTVTirA4A47A==
@tufjs/models	dist/index		22	HSYaDpAXWxbSMhkehJxnIeQeTErSk41ldMFYeHYyVn5zE1uDE9I4hJ2jNJch7dK39+OTu07jG8fWzoLQ3SY07ZdBgfE6z3b5Ew6u+sgoJP8=
@typespec/ts-http-runtime	dist/commonjs/index		16	bKdEDXyG9iW2/Q44kC5BRCFKE2qC9Dx6rdvtkm9gM5qeAsatRebStgnZH7gN4MTFV8WpzIapsdALm47sAl1Y+w==
@typespec/ts-http-runtime	dist/browser/logger/logger	createLoggerContext	20	/4ASCmynRA2pYg0V25reO++baUMcEsdFAeZPSidqn1IMhcBaH76mZN/F2YUhBrmXboIgpfhGzbEJ2R+4DeDExXoQMMufZrHectUI39iaKuk=
@typespec/ts-http-runtime	dist/browser/logger/logger	createClientLogger	1	bKdEDQ==
@typespec/ts-http-runtime	dist/commonjs/index		34	bWxGEXyG9iUuyVMp33ppL7b9Djhznh46kC5BRF/3tVA8FKtqrdvtkm9gM5rVU5Kw4mrBt6FiHszrvtvUeiJ32OVqZeOyhaDmNEYt6QJdWPs=
@typespec/ts-http-runtime	dist/commonjs/index		28	bWxGEYFf/x6qaCQhfIb2Jd96aS+2/Q44c54eOpAuQURf97VQIUoTaoL0PHrAuUp8t6bEiq3b7ZLVU5Kw4mrBt6FiHszrvtvUsoWg5jRGLek=
@typespec/ts-http-runtime	dist/browser/logger/logger	createClientLogger	7	/4ASCqliDRXbmt4738XZhW6CIKV6EDDL2Joq6Q==
@zip.js/zip.js	index-native		1175	VtciAH2z7QAdxDoBCgpJASZ8BQK/OasD+f6bBJmlMAWRO00FS0r2BcYmDgbFPD0G13y5BmDdvgdR4g4IHSoVCDUKXAjxkCYJ4ctICVAuugk=
@zip.js/zip.js	lib/core/zip-fs		166	S0r2Bdd8uQY1ClwIgrEvCj04fg2z3rkNiw2CD4QeFxzHis4cAe83JLEuxi46mWkxD5FyNbJFAzs3ZIs+Suf4PtshnD+hKwlAX9ezQHQCAUM=
@zip.js/zip.js	lib/zip-module-native		4	/aW6E4Vrjag381W9XDRN2A==
@zip.js/zip.js	lib/zip-module-wasm-base		4	/aW6E5GD6jo381W9XDRN2A==
abort-controller	dist/abort-controller		19	f68nAC9G5AKig68SIy8NFmPG1Bly2LIaIXQCNXRJK2660HpvRf7dgvDeMpBNbLS0FM3kutR5hsJjaQDEcDj+yoZJUtshzcDbp4ne4Q==
abort-controller	dist/abort-controller	default	2	Y8bUGaeJ3uE=
abort-controller	dist/abort-controller		15	f68nAKKDrxJjxtQZctiyGiF0AjV0SStuutB6b0X+3YLw3jKQTWy0tBTN5LpjaQDEhklS2yHNwNunid7h
adm-zip	adm-zip		114	YkhAADbdXQT+l1AF9x+XCuNX2w0+EEkPUi3YFuVW5xfYmNccoINUHenNwx4UBRIfOnsOJ5JyIidCGzItaJPMLak8YEJY2Q9JFxpiUEhw4FE=
adm-zip	adm-zip	default	110	YkhAADbdXQT+l1AF9x+XCuNX2w0+EEkPUi3YFuVW5xfYmNccoINUHenNwx4UBRIfOnsOJ5JyIidCGzItaJPMLak8YEJY2Q9JFxpiUEhw4FE=
adm-zip	adm-zip		76	YkhAADbdXQTjV9sNPhBJDxHweBBSLdgWoINUHenNwx4UBRIfOnsOJ5JyIidCGzItaJPMLVjZD0kXGmJQSHDgUdCNrlTVnBJe8cb3YcztrmI=
adm-zip	adm-zip	default	73	YkhAADbdXQTjV9sNPhBJDxHweBBSLdgWoINUHenNwx4UBRIfOnsOJ5JyIidCGzItaJPMLVjZD0kXGmJQSHDgUdCNrlTVnBJe8cb3YcztrmI=
adm-zip	adm-zip		54	YkhAAONX2w1SLdgWoINUHenNwx46ew4nknIiJ0IbMi1ok8wt/eIESFjZD0lIcOBRRzPaW9WcEl7xxvdhdX9gct87G4E8sfuRgxO8oB15pKI=
adm-zip	adm-zip	default	53	YkhAAONX2w1SLdgWoINUHenNwx46ew4nknIiJ0IbMi1ok8wt/eIESFjZD0lIcOBRRzPaW9WcEl7xxvdhdX9gct87G4E8sfuRgxO8oB15pKI=
agent-base	dist/index		32	48Q4RS4NH0cVr5ZIqfAhcC+HXnYHXwl4l37ge8UXa4cqSFqSR52asuuA373NFsK+z5FHwT+mAc9onPnVi33g6vbGBuvCCHjs5hdt9WJ89fc=
agent-base	dist/src/index		51	6HrZG6tvZR9tKm8naaymMSWysDiuog47Fa+WSOzcLUyThHpxFLDZeWgIZIp+3KKSyEBdpts8Dqctblis6x79vz+mAc87dTvPiQJK6AW7a+g=
agent-base	dist/src/index	default	1	VCM9mA==
ajv	dist/ajv		33	Kk6cAMyxcwVCiDgJIZzzDae62kEhJa1SqLf1WqBQi15i/zFg7vKGZLoNC4ZfseOfjNE5pEvPiqVJer+pR8TEsYvwgMRcWVDURr6w4EIhteE=
ajv	dist/ajv		25	Kk6cAMyxcwVLMFYKaQeYJg3XzSwhJa1SqLf1WqBQi15i/zFg7vKGZLoNC4ahUomfX7Hjn0vPiqXFxUmoSXq/qUfExLGL8IDEXFlQ1Ea+sOA=
ajv	lib/dotjs/_limit	default	94	K00zAVh7lgJc1XQDrpZqCBgzkgw+HWUPZ8kbFJmQKxRtELcYUlEkIX40ryScBKonOSVFOaSNUjq4JdI73VDDPfxaED+YZ+1Efpo3RnLIdUY=
ajv	lib/dotjs/_limitItems	default	57	K00zAVh7lgKulmoINwliCmfJGxQfIeEUrVcHHlJRJCF+NK8knASqJ5OBj0zn79VOISWtUqrQ6GL2SEBmzKgtaTdr7GmEZm1qfe1aayvbx2s=
ajv	lib/dotjs/_limitLength	default	60	K00zAVh7lgKulmoINwliCmfJGxQfIeEUUlEkIX40ryScBKonttruS3NmAUyTgY9M5+/VTiElrVKq0Ohi9khAZsyoLWk3a+xphGZtan3tWms=
ajv	lib/ajv		101	Kk6cAGCzIgKDxk4C8BGKBoh6JQkm7f0JIZzzDeyQmxDVRPYQszKiEjF1txKYmoITbV7GIXK6/SXEOX0sPAB5M5DZ8DNbM6Y8HOnXPLpYi0E=
ajv	lib/ajv	default	27	YLMiAvARigaIeiUJIZzzDUMj1RYuB3IrWzOmPBzp1zy6WItBqLf1WoAxUF8NJUyady6zooDF3bA5EUzBEf73w7A1GMaf3g/HhsxA38F1mPM=
ajv	lib/dotjs/allOf	default	19	3zPuBK6WagiNsu4TGNdnJj4C1D7vm2lDpjZuSj80lWg3a+xpfe1aa4EA1XTwID940vV7e8vrOX6ETeKf8fb3tISB1dqGzEDfk3nl6A==
ajv	lib/dotjs/anyOf	default	54	K00zAd8z7gSulmoIPh1lD1FbDxRnyRsUmZArFNVSByecBKonC3mYMKlaaj5KSWNGpjZuSpOBj0zWmKRhqtDoYj80lWjwaPlozKgtaTdr7Gk=
ajv	lib/compile/async	default	18	Kk6cAIh6JQnVRPYQKmCPE/eFIiNyuv0lLgdyKxzp1zzM3vI9uliLQSiLw3FeApl22i1otPH297QV3NLKVmsA16687t2kwo3q
ajv	lib/dotjs/comment	default	11	rpZqCI2y7hOodcUgN1nsNDFaiDZ97Vpr8CA/eMvrOX6+05GKkhKtk1fWNtc=
ajv	lib/dotjs/const	default	49	K00zAVh7lgKulmoIPh1lD2fJGxSYw5cbUlEkIZwEqieJDgBIk4GPTCPONk0hJa1SqtDoYsyoLWk3a+xphqqSan3tWmuPY9x2MPRYd4Vv7H8=
ajv	lib/dotjs/contains	default	66	K00zAVh7lgLfM+4ErpZqCEsPkgjHpbwKPh1lD1FbDxRnyRsUmZArFFJRJCGcBKonC3mYMHP+rDGS3uc3KJagPqY2bkqTgY9MjB9FU9aYpGE=
ajv	lib/dotjs/custom	default	131	K00zAVh7lgKulmoInhaNCoWMIw0+HWUPM7fADxhOwhBnyRsUmZArFJ3SNRdK690ZrQgLHFJRJCGcBKonhWyxKkHRUSyrftovuRo3O2PjWzs=
ajv	lib/data	default	3	KMwmilZrANfSWVbw
ajv	lib/dotjs/dependencies	default	90	K00zAWCzIgJYe5YCPoSjAt8z7gSulmoIPh1lD0lU7BJnyRsUUlEkIeYWByWcBKon3kmeLXP+rDFL4QgzIXgQOtnSBD39IjZD7/jeRZXaM0Y=
ajv	lib/dotjs/enum	default	60	K00zAVh7lgKulmoISw+SCFVOzww+HWUPZ8kbFJmQKxQ4OLMVxdcEF5jDlxtSUSQhnASqJ4KFaiiiarJJk4GPTCElrVKq0OhizKgtaTdr7Gk=
ajv	lib/dotjs/format	default	97	K00zAVh7lgLDHycGrpZqCEBP6Q5sRfcSZ8kbFJmQKxQ4OLMVciz+HlJRJCF+NK8knASqJ2JkTDGsSw046GA7OSI4fzlJ2b1A1bzVQJKHj0E=
ajv	lib/compile/formats	default	3	qBp6ID4C1D57BQ9G
ajv	lib/dotjs/if	default	67	K00zAd8z7gTj8iwFrpZqCD4dZQ9nyRsUmZArFHti5yKcBKonC3mYMFUWTTFL4QgzyCGWNUpJY0amNm5Kk4GPTBKnrWKq0OhisHE4Z7jp12c=
ajv	lib/compile/index	default	75	2aL5AYXPRAeulmoIwIBuCl9XRguzMqISNJiFGIdxJCBH4nUioZZ0KodMTTCvqxhQGmtoaD80lWg3a+xpqsKNcKb2mHLcF5Nzuu8odYus9Hg=
ajv	lib/dotjs/items	default	73	K00zAVh7lgLfM+4ErpZqCEsPkgieFo0KSVTsEmfJGxSZkCsUIuMUFZjDlxutVwceUlEkIZwEqidZZnIqc/6sMSiWoD60K2xDg863RaY2bko=
ajv	lib/dotjs/multipleOf	default	61	K00zAVh7lgLJdoIDrpZqCDcJYgqCTUUSZ8kbFOipwh1SUSQhfjSvJJwEqicl7WsswqJtNsLTQDx8RuNCZTeNRakVOkyTgY9MISWtUqrQ6GI=
ajv	lib/dotjs/not	default	50	K00zAVh7lgLfM+4ErpZqCD4dZQ9RWw8UZ8kbFJmQKxSYw5cbUlEkIZwEqicLeZgwpjZuSpOBj0xBLLlO1pikYarQ6GLMqC1pN2vsaYaqkmo=
ajv	lib/dotjs/oneOf	default	61	K00zAd8z7gT62tUFrpZqCEQtjQqFjCMNPh1lD4wf4RNnyRsUmZArFBoXRB3dvjQknASqJ2PuLChhWzcvC3mYMEpJY0amNm5KBPgtS5OBj0w=
ajv	lib/dotjs/pattern	default	66	K00zAdmi+QFYe5YCrpZqCDcJYgpsRfcSZ8kbFJmQKxTz3yQenWcDIIdxJCBSUSQhfjSvJJwEqic/NnREk4GPTCElrVL/g8lhqtDoYvZIQGY=
ajv	lib/dotjs/properties	default	133	K00zAWCzIgJYe5YCXNV0A98z7gSulmoISw+SCBgpCw4+HWUPBdfPEfLpRRJJVOwSZ8kbFJmQKxRSUSQh1XK6JJwEqieIzIUqV/0DK2FbNy8=
ajv	lib/dotjs/propertyNames	default	76	K00zAd8z7gSulmoISw+SCD4dZQ9nyRsUmZArFAMb3RvkY14h1XK6JJwEqicolqA+SkljRqY2bkovT+lLk4GPTIwfRVOlIopdqtDoYvZIQGY=
ajv	lib/dotjs/ref	default	81	K00zAVh7lgKulmoIPh1lD2fJGxSZkCsU1CR5HlJRJCEbrLQjnASqJ2FbNy87totCMJAARRdjhEUE+C1Lk4GPTK+rGFCG0OZgqtDoYuCG4mM=
ajv	lib/dotjs/required	default	105	K00zAWCzIgJYe5YCPoSjAlzVdAPfM+4ErpZqCEsPkghVTs8Mm1hDDY+x5w0+HWUPBdfPEWfJGxSZkCsUODizFcXXBBeYw5cbAtdLHlJRJCE=
ajv	lib/compile/resolve	default	9	iHolCS4Hciu6WItBPzSVaNwXk3PwID94M+3bevH297QV3NLK
ajv	lib/compile/rules	default	58	AuMZDeZjqg/VUgcnWWZyKqm9SDY7totCCQToQ4kOAEg9Qe1LQ9M8TscsEmLfNk9nTIgcb28pLHOSEq2TrKranLUY/Z9Y6EmjX+k1q60iE7E=
ajv	lib/compile/schema_obj	default	1	PgLUPg==
ajv	lib/dotjs/uniqueItems	default	74	K00zAVh7lgKulmoI3PZNCZPOow5nyRsUmZArFHxR9RTQZwwVxdcEF8F2JReYw5cbUlEkIX40ryScBKonUJyNL5Up7kNyyHVGX7D2S5OBj0w=
ajv	lib/dotjs/validate	default	179	K00zAVh7lgKFYTcHrpZqCNz2TQl8sw0MhYwjDbm0lA0+HWUPNdu2Dzt4uBNnyRsUmZArFDg4sxVYHR8eWFEsH6F4KCBSUSQhQHfBIyOQxiY=
ajv	lib/$data	default	3	NP54bVZrANfSWVbw
ajv	lib/ajv	default	26	YLMiAvARigaIeiUJLgdyK1szpjwc6dc8uliLQUvOEViot/VaCtfBXYAxUF9fQvyJdy6zooDF3bBMIuC1ORFMwRH+98OwNRjGhsxA38F1mPM=
ajv	lib/patternGroups	default	17	Kk6cACGc8w183RQOLgdyKw3XzSzonKMxCQToQ40SK0fwID94x/EJgA0lTJp6eBOjRrXFp9vZ/sdWawDXkebB2YbMQN8=
ajv	lib/compile/rules	default	46	1VIHJ1lmciqpvUg2O7aLQgkE6EOJDgBIPUHtS0PTPE7HLBJirKranFjoSaNf6TWrrSITsSVn37/iJT7Mj9kl0W6u0+70IXvzcn38+OB7E/o=
ajv	lib/compile/index	default	67	hc9EB66WagjAgG4KX1dGC7MyohI0mIUYR+J1IqGWdCqHTE0wr6sYUBpraGg/NJVoN2vsaarCjXDcF5Nzi6z0eNTc04CQJLKD/ozviWtsuJU=
ajv	lib/dotjs/oneOf	default	56	K00zAd8z7gSulmoImxfmDj4dZQ+MH+ETZ8kbFJmQKxQaF0QdnASqJwt5mDBKSWNGBPgtS5OBj0zWmKRhqtDoYj80lWjMqC1pN2vsaYaqkmo=
ajv	lib/dotjs/pattern	default	58	K00zAVh7lgKulmoINwliCmxF9xJnyRsUHyHhFJ1nAyBSUSQh90rwIX40ryScBKonk4GPTCElrVL/g8lhqtDoYvZIQGbMqC1pN2vsaX3tWms=
ajv	lib/dotjs/properties	default	162	K00zAWCzIgJYe5YCXNV0A98z7gSStKwHrpZqCEsPkgg+HWUPBdfPEfLpRRJJVOwSZ8kbFJmQKxSYw5cbzLKqIFJRJCHVcroknASqJ4jMhSo=
ajv	lib/dotjs/allOf	default	19	3zPuBK6WagiNsu4TGNdnJrBBYjU+AtQ+75tpQz80lWg3a+xpfe1aa4EA1XTwID940vV7e8vrOX6ETeKf8fb3tISB1dqGzEDfk3nl6A==
ajv	lib/dotjs/uniqueItems	default	61	K00zAVh7lgKulmoIk86jDmfJGxSZkCsU0GcMFcXXBBfBdiUXmMOXG1JRJCF+NK8knASqJ1CcjS+DzrdFcsh1Rl+w9kuTgY9Mmu9PUCElrVI=
ajv	lib/dotjs/validate	default	172	K00zAVh7lgKFYTcHrpZqCHyzDQyFjCMNxy+ZDj4dZQ8127YPO3i4E2fJGxSZkCsUODizFQPq9RvHqkcdWB0fHlhRLB+KZIIfoXgoIFJRJCE=
ansi-colors	index		82	SMnoAWvdjQgNYH0LnOKFFdpCMB6GJngmGp3xJv5Emiz8FWY3bTB+PiiTDU0IZX9TVktVYOVofGHcwOBi0rS+aELv2GvpsLpyLTzzc6mCuno=
ansi-colors	index		74	SMnoAWvdjQgNYH0LnOKFFdpCMB6GJngmGp3xJvwVZjdtMH4+KJMNTQhlf1PlaHxh3MDgYtK0vmjpsLpyLTzzc6mCunoipZB8lsvCfwW6dIg=
ansi-colors	index		71	64DsAg8QmAdr3Y0IJjPDCCTb0yc0W6EuuyoNOBinWD3laHxhdnGQc9nfBXSd8pKFj0aKkUMOca3WW0LMe24g2rwM+txtGs3rE5m782A//v4=
ansi-colors	index		27	VogaAdGfeATIMl0QvMxnGGpdtRgfNHYdv+tzPENewjznrIRJ8FQnS9c/5FTYm7ZiSNg4ZAyfqoRdjbGEFrHUiPexh58zOxGpY+Vds/tP4cs=
ansi-styles	index		115	oLk7ArxjOQTUFiEZ3BmzIMQHRiJcEycmUMe4OuPIuDvo07hCe9W4Qw7XuEQh9+pEodi4RTTauEbH27hHWt24SO3euElW2VpNMPAdT1mOPVQ=
ansi-styles	index		69	DxCYByYzwwjUFiEZmMHKOlbZWk37mHVj759+a+qaioenRFmNHbpklDC1EpUjgR+Vv+t+l+KwsZ02PjqwgP/Jxle6J8mxej3LrGQ0zNeiR/c=
ansi-styles	index		68	DxCYByYzwwjUFiEZJNvTJ7sqDTiYwco6GKdYPfuYdWPvn35r6pqKh1Sj84enRFmNHbpklDC1EpUjgR+Vb5SClzY+OrBXuifJsXo9y9eiR/c=
ansi-styles	index		62	DxCYByYzwwjUFiEZJNvTJ2dKHjW7Kg04GKdYPdYUrT9V8+FLxs1vYPuYdWOhES1k759+a3ZxkHOnRFmNMLUSlSOBH5U2Pjqw8pH66U09c/Q=
anymatch	index		5	y2nFDCgRfSBQTlwuq2c04TN7Pug=
anymatch	index	default	2	q2c04TN7Pug=
anymatch	index		9	y2nFDKyTbUpPX/dZ6dzrYo+URnnfKeSU71u4mnDZntIk4T3W
anymatch	index	default	7	rJNtSk9f91np3Otij5RGed8p5JRw2Z7SJOE91g==
anymatch	lib/index		5	TkHtIayTbUpPX/dZ3ynklHDZntI=
archiver	lib/core	default	100	FadAAPpTvAX5Q78I5W9ZCr7OmQxrBfoQZVC4FSWdQBy6+4I1xdR1P7mcpEAR9aZBLOa4QUOJP0jnTq1NkjjGX5i2o2iEEbxpxeGIfh5ONoY=
archiver	index		8	506tTYQRvGnc7RGUWSVWnLheDcZxLzvR85S82BdKU+Y=
archiver	lib/plugins/json	default	10	PHXwCzZyymvW5/t3WgGhgGoeBIxdlEaQnfyHlSe/raaI/3S1TAj9uw==
archiver	lib/plugins/tar	default	17	HD8yDLGgLyHZRL8oKyNmUCPNqW3/WgtvWgGhgBrzDohqHgSMnfyHleYXSpgnv62m9xdFukwI/bsKG8PYIhNO49/UXuc=
archiver	lib/plugins/zip	default	9	uDcvDBw/Mgy1EvMPsaAvIdlEvyjYGkIrnfyHlSe/rabIyebx
archiver	lib/core	default	26	5UOwCr7OmQxrBfoQR5pqL8XUdT8R9aZB/58ZU/s7E14Y5PCCVsPciDvw+ayKicevx8B2slhQ5bXZTZa6uF4NxvOUvNiRMZnayfvx8b8iCPs=
archiver	index		15	gTx/FHBS9hdNStE9ugtcVekXu5Dc7RGUnfyHlVklVpwnv62mMyC9p0ftGq3QcSa+cS870QL5y9siWC3i
archiver	lib/plugins/json	default	5	WyNFBQbkXwwmlHVeNnLKaxEzZI0=
archiver	lib/plugins/tar	default	11	WyNFBQbkXwyxoC8hJpR1XiPNqW0a8w6IETNkjeYXSpj3F0W6ChvD2N/UXuc=
archiver	lib/plugins/zip	default	9	WyNFBbg3LwwG5F8MtRLzD7GgLyHYGkIrJpR1XhEzZI3Iyebx
arg	index		32	SKtWC3q/BRI3GqIlrlO9KWTn8C1kkIdMs5HrUkHslV/mOO9i6Q2nfRNDu4QP+SKakilgnrLaAqDTJTuhFqggokDBZaIbnKOqqCvurPZcW8Y=
arg	index	default	26	er8FEjcaoiWuU70pZOfwLbOR61JB7JVf5jjvYhNDu4QP+SKakilgnrLaAqDTJTuhFqggokDBZaIbnKOqqCvurKIh9dgWCMvdWaut5Hn6mek=
arg	index		21	SKtWC/CzmxzKqBMpZOfwLVcuxTM2R4w0EI5OchNDu4Qv/QyFwnLMl0DBZaIbnKOqqCvurFIsE8H2XFvGGUXRyJE45c/z5szXeSTR6IlQzfU=
arg	index	default	18	8LObHMqoEylk5/AtVy7FMzZHjDTxZB1lEI5OchNDu4Qv/QyFwnLMl0DBZaIbnKOqqCvurFIsE8EZRdHI8+bM13kk0eiJUM31
arg	index		11	kAVQB/Czmxxk5/AtVy7FMzZHjDTxZB1lEI5OchNDu4RSLBPB8+bM14lQzfU=
arg	index	default	11	kAVQB/Czmxxk5/AtVy7FMzZHjDTxZB1lEI5OchNDu4RSLBPB8+bM14lQzfU=
arg	index		9	kAVQB/Czmxxk5/AtVy7FMzZHjDTxZB1lEI5OchNDu4Tz5szX
arg	index	default	9	kAVQB/Czmxxk5/AtVy7FMzZHjDTxZB1lEI5OchNDu4Tz5szX
argv-split	index		20	5jrzCWdvRAp4UaAYUGQQOi+9Z0QenoVMYImlUw3aiVnaOyVhSq5WdAEG1nr5yR98jaXJhqAeiIkfulmdSNmEnzmDKMdzRbnLywpM1vFx3uc=
argv-split	index	split	8	5jrzCWdvRApgiaVTSq5WdPnJH3ygHoiJSNmEn/Fx3uc=
argv-split	index	default	8	5jrzCWdvRApgiaVTSq5WdPnJH3ygHoiJSNmEn/Fx3uc=
argv-split	split		10	5jrzCWdvRAp4UaAY0W+5OmRAujtgiaVT+ckffKAeiIlI2YSf8XHe5w==
argv-split	split	split	8	5jrzCWdvRApkQLo7YImlU/nJH3ygHoiJSNmEn/Fx3uc=
argv-split	split	default	8	5jrzCWdvRApkQLo7YImlU/nJH3ygHoiJSNmEn/Fx3uc=
argv-split	index		8	o5dnAtbOWgRnRhAnO9+SRt13VGnZZzl4mRhrqZ1TJMo=
async-mutex	lib/errors		6	MYoqI3hFmWOelSR0EnMup5xTetKmym/r
async-mutex	lib/index		10	GluLAlqWzBaHeSUzSkmqMxeu2z1xF0157CqYedXKg5P5c6O6VHD76g==
async-mutex	es6/Mutex		10	GluLAuGAjBz3xtoubeRMMrktPUpkuO1oUBoAxqpfNcadgTD1qVZu/Q==
async-mutex	es6/Semaphore		26	GluLAnU2sxjhgIwcbeRMMivSoUa5LT1KRSb7SmyVeUv/nxlTwVFpXVllmncZc9J5n6/2h7qw6JZQGgDGiAunyZWRTM5JRBzg1J+d552BMPU=
async-mutex	index		28	dTazGOGAjBwxiiojbeRMMivSoUZFJvtKbJV5S/+fGVPBUWldWWWad5+v9ocScy6nUBoAxqpfNcaIC6fJlZFMzklEHODUn53npspv652BMPU=
async-mutex	es6/Semaphore		21	GluLAnJW9hPhgIwc98baLm3kTDK5LT1KRSb7SmyVeUvBUWldZLjtaFllmncZc9J5n6/2h7qw6JZQGgDGiAunyZWRTM6dgTD11i+3+n2LDvs=
async-mutex	index		23	clb2E+GAjBwxiiojbeRMMkUm+0pslXlLwVFpXWS47WhZZZp3n6/2h7qw6JYScy6nUBoAxqpfNcaIC6fJlZFMzqbKb+udgTD11i+3+n2LDvs=
async-mutex	es6/Semaphore		20	GluLAls7VQdyVvYT4YCMHPfG2i5t5EwyuS09SmyVeUsM36dR/58ZU8FRaV1T4I5eZLjtaBlz0nnH5MSatKK3uFAaAMbxOUHpnYEw9alWbv0=
async-mutex	index		22	WztVB3JW9hPhgIwcMYoqI23kTDJslXlLDN+nUf+fGVPBUWldU+COXmS47WjH5MSaEnMup7Sit7hQGgDGql81xvE5Qemmym/rnYEw9alWbv0=
async-mutex	lib/index		6	WpbMFkpJqjMXrts9cRdNeewqmHn5c6O6
async-mutex	es6/Mutex		8	GluLAuGAjBz3xtoubeRMMrktPUpkuO1oUBoAxqpfNcY=
async-mutex	es6/Semaphore		15	GluLAnJW9hPhgIwc98baLm3kTDK5LT1KDN+nUf+fGVPBUWldZLjtaBlz0nnJBrGxtKK3uFAaAMbxOUHp
async-mutex	index		15	clb2E+GAjBxt5EwyVRmRSwzfp1H/nxlTwVFpXWS47WiRizN2yQaxsbSit7hQGgDGql81xvE5QelWqzjs
async-retry	lib/index		10	smpHCjgUmgvFfoQXUH8MTiUJR3VME813fJZBnMeEqKPPNf+laGlX9g==
async-retry	lib/index	default	9	smpHCjgUmgvFfoQXJQlHdUwTzXd8lkGcx4Soo881/6VoaVf2
async-retry	lib/index		8	OBSaC1B/DE4lCUd1TBPNd3yWQZzHhKijzzX/pWhpV/Y=
async-retry	build/lib/index		7	e7hkBVB/DE4lCUd1TBPNd3yWQZzPNf+laGlX9g==
axios	dist/browser/axios		699	aMNPASxjfgGVDPkBK/tsBkD8pgYgBbwITFHCCLIetgqEBd8KmmIADBdiPAx1fX4NJcmFDkA8vQ5Kpv8Q1603Efe7RxELZEMSS79EEkb77hI=
axios	dist/browser/axios	AxiosError	19	Wm6bFZceAR7oNcEnQz+jLkuXry+mNDM4Yy7aPx0cWYlYK02VUjIXpbze267ucCK7WnPw2ilMR97HUmboNOuR8CFLzfGhhWXzRLr/9Q==
axios	dist/browser/axios	isCancel	1	IVXDaA==
axios	dist/browser/axios	Axios	42	EQJSJz+GKko/n99LbAO9TyCQWlR44p9XIVpSXRQZCGJIiMV22CRlhKpFR4b7DK+PoaAGnh7QTqpEhsW2zcHGu1pz8Nrw2qDgQPXP+1VFMf4=
axios	dist/browser/axios	CancelToken	13	Y8bUGah0MDOh7741LAxgO/HJfj7mU8VQO1MlaAQ7fnAqJvt/CJ73uKeJ3uGck/PjqVZu/Q==
axios	dist/browser/axios	isAxiosError	2	S5evLyhFqDw=
axios	dist/node/axios		950	wAwYAGjDTwEsY34BlQz5AaJrogQYHtsFK/tsBkD8pgYgBbwITFHCCLIetgqEBd8KmmIADBdiPAx1fX4NJcmFDkA8vQ728mMPSqb/ENetNxE=
axios	lib/core/Axios		66	EQJSJz+GKko/n99LbAO9T1QRoVAgkFpUIVpSXRQZCGJyvQ5kSIjFdtgkZYRgg2SFqkVHhvsMr4+hoAaeHtBOqkSGxbbNwca7WnPw2vDaoOA=
axios	lib/core/Axios	default	42	EQJSJz+GKko/n99LbAO9TyCQWlR44p9XIVpSXRQZCGJIiMV22CRlhKpFR4b7DK+PoaAGnh7QTqpEhsW2zcHGu1pz8Nrw2qDgQPXP+1VFMf4=
axios	index		15	hAXfCkb77hLe0i4UeC7QIUuXry+fIJI4D5HiYCBkBGaHE4RtQABEhXVZdaLR2hywidxat+9PKLjGe8/0
axios	dist/browser/axios		650	LGN+AZUM+QEr+2wGQPymBiAFvAhMUcIIsh62CoQF3wqaYgAMdX1+DSXJhQ5APL0OSqb/ENetNxFLv0QSRvvuEh2/RxOoU08TBWvyE97SLhQ=
axios	dist/browser/axios	Axios	40	EQJSJz+f30tsA71PIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEqkVHhh1A84n7DK+PLSnzkaGgBp4e0E6qRIbFts3Bxrvw2qDgQPXP+1VFMf4=
axios	lib/core/Axios		52	EQJSJz+f30tsA71PVBGhUCCQWlR44p9XIVpSXRQZCGLYJGWEYINkhapFR4b7DK+PoaAGnh7QTqpEhsW2zcHGu1pz8Nrw2qDgQPXP+1VFMf4=
axios	lib/core/Axios	default	40	EQJSJz+f30tsA71PIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEqkVHhh1A84n7DK+PLSnzkaGgBp4e0E6qRIbFts3Bxrvw2qDgQPXP+1VFMf4=
axios	dist/browser/axios		619	LGN+AZUM+QEr+2wGQPymBkxRwgiyHrYKhAXfCnV9fg0lyYUOQDy9Dkqm/xDXrTcRS79EEkb77hIdv0cTqFNPEwVr8hPe0i4UDx6WFzYY8xk=
axios	dist/node/axios		856	wAwYAGjDTwEsY34BlQz5AaJrogQYHtsFK/tsBkD8pgZMUcIIsh62CoQF3wp1fX4NJcmFDkA8vQ728mMPSqb/ENetNxH3u0cRC64JEgtkQxI=
axios	dist/browser/axios	AxiosError	18	Wm6bFZceAR7oNcEnQz+jLkuXry+mNDM4Yy7aPx0cWYlYK02VUjIXpbze267ucCK7WnPw2ilMR97HUmboNOuR8CFLzfGhhWXz
axios	dist/browser/axios	Axios	43	EQJSJz+f30tsA71PIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEqkVHhh1A84n7DK+PLSnzkaGgBp4e0E6qRIbFts3Bxrvw2qDgP8uJ9jlBwfk=
axios	lib/core/Axios		49	EQJSJz+f30tsA71PVBGhUCCQWlR44p9XW5ayWiFaUl0UGQhi2CRlhGCDZIWqRUeGHUDzifsMr4+hoAaeHtBOqkSGxbbNwca7WnPw2vDaoOA=
axios	lib/core/Axios	default	43	EQJSJz+f30tsA71PIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEqkVHhh1A84n7DK+PLSnzkaGgBp4e0E6qRIbFts3Bxrvw2qDgP8uJ9jlBwfk=
axios	dist/browser/axios	AxiosError	18	Wm6bFZceAR7oNcEnQz+jLkuXry+mNDM4Yy7aPx0cWYlYK02VUjIXpbze2652F/227nAiu1pz8NopTEfex1Jm6DTrkfChhWXz
axios	lib/core/Axios		47	EQJSJz+f30tUEaFQIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEYINkhapFR4YdQPOJ+wyvjy0p85GhoAaeHtBOqkSGxbbNwca78Nqg4D/LifY=
axios	dist/browser/axios	Axios	41	tGtpGBECUic/n99LIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEHUDzifsMr48tKfORoaAGnh7QTqpPBuu0RIbFts3Bxrvw2qDgP8uJ9jlBwfk=
axios	lib/core/Axios	default	41	tGtpGBECUic/n99LIJBaVHjin1dblrJaIVpSXRQZCGLYJGWEHUDzifsMr48tKfORoaAGnh7QTqpPBuu0RIbFts3Bxrvw2qDgP8uJ9jlBwfk=
axios	dist/browser/axios		572	LGN+AZUM+QEr+2wGQPymBkxRwgiyHrYKhAXfCnV9fg0lyYUOQDy9Dkqm/xDXrTcRRvvuEqhTTxMFa/IT3tIuFMqfhBQPHpYXNhjzGXYnFBs=
axios	dist/browser/axios	AxiosError	14	Wm6bFeg1wSdDP6MuS5evL6Y0MzhjLto/HRxZiVgrTZW83tuudhf9tu5wIrspTEfeNOuR8KGFZfM=
axios	dist/browser/axios		560	LGN+AZUM+QEr+2wGQPymBkxRwgiyHrYKhAXfCnV9fg0lyYUOSqb/ENetNxGS6mESRvvuEqhTTxMFa/IT3tIuFA8elhc2GPMZdicUG6PbJRs=
axios	dist/node/axios		726	wAwYAGjDTwEsY34BlQz5ARge2wUr+2wGQPymBkxRwgiyHrYKhAXfCnV9fg0lyYUOSqb/ENetNxH3u0cRC2RDEpLqYRJG++4SHb9HE6hTTxM=
axios	dist/browser/axios	AxiosError	5	pjQzOB0cWYl6x56hvN7brqGFZfM=
axios	lib/core/Axios		46	P5/fS1QRoVAgkFpUeOKfV1uWslohWlJdFBkIYtgkZYRgg2SFHUDzifsMr48tKfORoaAGnh7QTqptqq2uRIbFts3Bxrvw2qDgTPsx7j/LifY=
axios	dist/esm/axios	Axios	3	ETNkjbze265PBuu0
axios	dist/esm/axios	request	21	tGtpGDMkvSlfQkMve81iNXQOC0IgkFpUeOKfV43w/VohWlJdDxfDZ0XgfnMdQPOJRHdDii0p85Ee0E6qvN7brk8G67REhsW28Nqg4DlBwfk=
axios	dist/esm/axios	CancelToken	7	qHQwM6HvvjUsDGA78cl+PjtTJWick/PjqVZu/Q==
axios	lib/axios		13	/4ASCoQF3wpG++4S3tIuFEuXry+fIJI4D5HiYCBkBGZ1WXWi0docsIncWrdI7/rDxnvP9A==
axios	lib/core/Axios		38	6EysB7RraRg31s8edA4LQlQRoVAgkFpUeOKfVyFaUl1gg2SFHUDzifsMr48tKfORoaAGnh7QTqpPBuu0RIbFtvDaoOA/y4n2HDVZ+DlBwfk=
axios	lib/core/Axios	default	3	ETNkjbze265PBuu0
axios	dist/esm/axios	request	19	tGtpGDMkvSl7zWI1IJBaVHjin1eN8P1aIVpSXQ8Xw2dF4H5zHUDziUR3Q4oRM2SNLSnzkR7QTqq83tuuTwbrtESGxbbw2qDgOUHB+Q==
axios	lib/core/Axios		32	6EysB7RraRg31s8eMyS9KVQRoVAgkFpUeOKfVyFaUl1gg2SFHUDzifsMr48tKfORoaAGnh7QTqpPBuu0RIbFtvDaoODs8sLjHDVZ+DlBwfk=
bent	src/nodejs		52	myTVGNiQxhkmMrgmpdpQLJzzYj68MmJBj9/IRDIJl0qSTLtVXzNSXXCJmWyYiPxx8tz6gdhpF4m3sQezehzAyjKlgstJ4GvSpYoi08HUBu4=
bent	src/nodejs		30	Vh6DBWaqlwmbJNUYCGiTGiYyuCa8MmJBMgmXSnhV0lIyzAdU9ro4aZiI/HFQ0flzcHVsk9ztEZQLVKGZt7EHs0wI/btJ4GvSpYoi01s4qtg=
bent	index		28	ZqqXCSYyuCYyCZdKg3GSS9sebFxLVMtemIj8cXWo2n9wdWyT3O0RlLexB7NMCP27JK4VvGJE5cjZPLHM6toc0knga9KliiLTj/8u1Fs4qtg=
bent	index	default	19	jt3xHSYyuCYyCZdKg3GSS0tUy14znDRfmIj8cWs+dXd1qNp/8KcGkHB1bJPc7RGUuJEZqkwI/btiROXI2TyxzKWKItNbOKrYMiUh2Q==
bent	src/nodejs		26	ZqqXCQhokxomMrgmMgmXSnhV0lIyzAdU2x5sXDOcNF+YiPxxUNH5c3B1bJPc7RGUC1ShmXrHnqG3sQezTAj9u+raHNJJ4GvSpYoi01s4qtg=
bl	BufferListStream		20	4gxrG2/w+hyuNpce9WgSHx+XsiJqct0iZOt5Kt1X4i6ULPpF6xpkU9o7JWGLoXdtB9meei7W+4ZGLRGcJ7+tpn34VcVa1pnbtJPv+Ypgjf0=
bl	BufferListStream	default	14	4gxrG2/w+hyuNpce9WgSHx+XsiJqct0iZOt5Kt1X4i7rGmRTi6F3bS7W+4ZGLRGcJ7+tplrWmds=
bl	bl		19	gbssFOIMaxtv8PocrjaXHvVoEh8fl7IianLdImTreSrdV+Iu6xpkUxLr/2eLoXdtvcUwey7W+4ZGLRGc4Xv+nA7StaCZ1hrEWtaZ2w==
bl	bl	default	5	3VfiLusaZFMS6/9ni6F3bUYtEZw=
bottleneck	lib/Bottleneck		163	JmUoAk1ytQIzXGYF85ijBo0QDQhZOE8KhzP/C2KXxRGuRhAT6cO7FbbGAhdQACYa0yzZGwRX0x87Xp0i9/JzKIG4WikMuz4r5rMvLGRPky8=
bottleneck	lib/Bottleneck		59	7MvlABLQqgHWfxUInXYfE9Kc5xNiNP4oDLs+K3w6BzQXuPI3AgYROJrLMT26/rZS/JAzVGQpVl39B+Zhz+BFZnZUcmlNTSxqq/X/bX9in4I=
bottleneck	lib/Bottleneck		12	EtCqAdKc5xNy2E9Lpk72VGa1Mlz3eh9rq/X/bYD3+IWjtEGgeUa1512+zevDP8P4
brotli	dec/bit_reader	default	3	htb5is14fPIeKRD1
brotli	build/encode	default	4681	h3UBAC1tBACZ+iEAJcEsAMHOLQAwv1kAaRldAP9GeQAuQeMAaV/tAFlC9AA7DQ0BroUYAdVIHgE38isBONQzASuYPAFiMj4Bcu5NAYcDTwE=
brotli	compress	default	8	ygJ7BJRgEyVcMhNQvCLUnPjuHsFojmzQtEcv135aUPY=
byline	lib/byline		41	PHXwC8+uvR6CLt4iaNK2Ju8FQjyvsrlAQRwQQwU4VEuu5A1R0LJtUvRlnV2zsZFhfSNFccdy33L2JyN77voEfUYtEZwYZVil
byline	lib/byline	LineStream	10	z669HkEcEEP0ZZ1d7voEfUYtEZzPNvux8VfowL6oH8LBsgfNjhg04w==
byline	lib/byline		30	PHXwC8+uvR6CLt4iaNK2Ju8FQjwFOFRL9GWdXbOxkWF9I0Vxx3LfcvYnI3v1kiybTAj9u/FX6MDBsgfN9uWV1Q==
byline	lib/byline		22	r7F0DnRDLw/ctv8Tgi7eImjStibvBUI8d9+HQgU4VEvHct9yWgGhgPWSLJtGLRGcLwRutg==
byline	lib/byline	LineStream	7	dEMvD9y2/xPvBUI89ZIsm0YtEZwvBG62jyBt+A==
bytes	index		25	FPWUD4QYOymG2CUw2TJ2ReMNpkaM0zdL91ZOT1aq61rqaTxb/VJ/XQ4dR3Mte86Myq+4kilnqa28GPO5Z+HSy03m6svgOPzRiwHc4wSuQPg=
bytes	index		22	2ceFBIQYOymG2CUw2TJ2ReMNpkaM0zdL91ZOT1aq61rqaTxbKJsPaaS6U3IOHUdzLXvOjMqvuJKrTiukKWeprWfh0stN5urL4Dj80QSuQPg=
bytes	index		11	2TJ2RYzTN0vqaTxbDh1HcxElUXuN7yyNISX2mmC4S7ILgSvEpzIh7I3KOuw=
bytes	index	default	5	2TJ2RYzTN0vqaTxbDh1HcyEl9po=
bytes	index		10	2TJ2RYzTN0vqaTxbDh1Hc43vLI0hJfaaYLhLsguBK8SnMiHsjco67A==
bzip2	bzip2		28	9TXsC48FJg1dO1EhJ8MwL5yM9jPbDcVAt4XCTmCjHlhHlxZZm2XXfaV0Gn+rmiqM3zvmniGFkaK8PG+uoA18u/QA58b3X1DKHWK92fbcpeg=
cac	dist/index		119	TdUnAHXBdQabg8kc09qXIkfWUyTxw28ktx20JdHmVycFUF0pmrDoMGa7XzGte9o0ApEnOHwT4T9SVPJBQAt5RNQS+EZGUPtIH4QRUCPEdlc=
cac	dist/index		106	TdUnAHXBdQZH1lMk8cNvJLcdtCXR5lcnBVBdKZqw6DBmu18xFI7UNK172jR8E+E/UlTyQUALeUTUEvhGRlD7SCPEdle2vbJZqRACWuhP6Vo=
cac	dist/cac		105	gUDpAKADXBWdcF4b+KBUIbpHwShfb5Evb6HCMv3NuzNu298+ZoBhTJmPc1BqJIdRVHIkVV7IxlYQirFiIUfNY8SfOmtLMytvvUOBcCe+A3I=
cac	dist/cac		100	nXBeG33TMB74oFQhukfBKF9vkS9vocIy/c27M27b3z5mgGFM+f8nUl7IxlYhR81jxJ86a0szK2+9Q4FwJ74DcqJRnHTDBkSDaBIfhkZOzZA=
chalk	source/index		35	ZA0rFRScgR44mkUrBXayLpjByjpGdXs7VfPhS8bNb2ChES1kkVG3guqaioenRFmNHbpklHg2QZ9vyY+0RaYVt4D/ycaxej3LOWUY+r/hCP4=
chalk	source/index		40	ZA0rFRScgR6ka2IkBXayLtkgGTBGdXs7zGfvSVXz4UvGzW9gWTEhbstVNKY7YfOpc1Y9qvVedrXFI9O1dUQlvWF/PcTaeq/cbjOd4o3ErfY=
chalk	source/templates	default	6	Es89c9nfBXQs0I6w9lUIyvnUpOIRk8Xy
chalk	source/index		49	ZoOvBWQNKxUUnIEeBXayLtkgGTBGdXs7zGfvSWfGbltZMSFuT8Ezm8tVNKY7YfOpc1Y9qvVedrXFI9O1dUQlvWF/PcSR3JvE2nqv3BE4Wd8=
checksum	checksum		13	2s/WLO/OzS5zpdM8TLM2Vm3k/1Z+4b5mM/sDfcCSlKHb61+sBxNetsF+0dCPJ7naMy3a3A==
checksum	checksum	default	6	787NLnOl0zxMszZWfuG+ZtvrX6wHE162
checksum	checksum	default	8	787NLnOl0zxMszZWfuG+ZsCSlKHb61+sBxNetjMt2tw=
cheerio	dist/browser/api/css	stringify	1	GBayfw==
cheerio	dist/browser/api/css	parse	1	xBb0gA==
cheerio	dist/commonjs/index		70	fyzVFeGh6CZhPng/RjYeWsoJvGGeOgRlcQYZZxLmLm2J2LR0o+/BdEYFT4UCnf6N7/ETmuph76gRzGSwdFtHxEFd8cXgXyDGXrnazj3L8s4=
cheerio	dist/esm/index		49	ar6IAX8s1RXhoegmYT54P08I/k9GNh5aygm8YZ46BGVxBhlnEuYubYnYtHSj78F0RgVPhfG+QaMRzGSwqhWuwUFd8cVeudrOD6GJ2LD/hOQ=
cheerio	lib/cheerio		21	gcprCf+AEgopHkkbP4xSNnzncT021fFK34ufVu+k2FwRM2SNIHvol6jzlqbzE5azmfFmvkhN08d6X8nKSANj0+bkANd+uU7gC3z954HZQvE=
cheerio	lib/static	load	6	pUp+FR8mSVFDpiJ2ETNkje7I6a5ITdPH
cheerio	lib/cheerio		18	gcprCf+AEgopHkkbfOdxPTbV8Urfi59W76TYXPMhyXQRM2SNqPOWpvMTlrNITdPHel/JyrT5zMtIA2PT5uQA1365TuALfP3n
cheerio	lib/cheerio		18	gcprCf+AEgopHkkbGl5sHXzncT021fFK34ufVu+k2FzzIcl0ETNkjajzlqbzE5azSE3Tx3pfycq0+czLSANj0+bkANcLfP3n
child-process-promise	lib/index		19	kL3ODjVXSxkV4aIfqrbsSsdQU1HgGNBjH5s1csTvG3cWF5eDipn1l9GMmJ6j95yehbMan+IYcqvrD3qscPAutJJafLssfBbqkIx29w==
child-process-promise	lib/index	exec	1	H5s1cg==
child-process-promise	lib/index	execFile	1	0YyYng==
child-process-promise	lib/index		19	kL3ODjVXSxksDGA7qrbsSsdQU1EfmzVyxO8bdxYXl4OqzMyN+WrCkIqZ9ZfRjJiehbMan/s95p/iGHKr6w96rJJafLssfBbqkIx29w==
child-process-promise	lib/index	spawn	12	kL3ODjVXSxksDGA7qrbsSsdQU1EWF5eDqszMjflqwpCFsxqf+z3mn+IYcqvrD3qs
child-process-promise	lib/index		11	kL3ODiwMYDuqtuxKqszMjflqwpCKmfWXLKNUnPs95p/rD3qsLHwW6qygPus=
child-process-promise	lib/index	exec	8	kL3ODiwMYDuqzMyN+WrCkCyjVJz7Peaf6w96rCx8Fuo=
child-process-promise	lib/index	spawn	6	LAxgO6q27EqqzMyN+WrCkPs95p+soD7r
cli-progress	cli-progress		9	U8cZAbjcNBfTbKoft+qARRjRMGmNklyMULAGmY38J7WRekf+
cli-progress	lib/eta	default	10	I2/wAWt8DB31MmNRERGJW37hvmZeA3CeyHODqs1u6uDGXkjygG5/9g==
cli-progress	lib/format-bar	default	5	3RhpHUGAgE6N7yyNvVXQwFK348E=
cli-progress	lib/format-time	default	2	je8sjaGSTOI=
cli-progress	lib/format-value	default	3	MuWMVLn1raihkkzi
cli-progress	lib/formatter	default	28	TLynFkIN3hbdtzgXsnnsHmYs8itU/pc5Rp9wUTLljFQHb7tb8eXcY74Tu3gXapV/D2fxf6nFnIz4zKWsiS4RtM1u6uBE0U/qgBfW9fBHkfs=
cli-progress	lib/generic-bar	default	43	bQVUDYJBKRRrfAwd0gbDJmYs8iuwTfsxmVfcOMPm6T/CwHNY6sz8bCqnim+znZpvJb0fkpnpJ5u0aVmlDxhTqYkuEbR5xarKPU8E6qnDIuw=
cli-progress	lib/multi-bar	default	40	NrpWGHVXBBnSBsMmY8cJUYCVuVKk9WdbrS/eZSqnim+635KEOZOziMtY7YqZ6Seb9un5rgt2cbDx4bS5sm70yXnFqso6mMzjPU8E6mDcAvk=
cli-progress	lib/single-bar	default	29	g8ikF3VXBBnSBsMmsE37MZmnA0eAlblSepWaWpaPIl/8o35grS/eZfbp+a4LdnGw8eG0uQT1yLyybvTJfWrG1q3GAdo5q/viOpjM4/DKF/4=
cli-progress	lib/terminal	default	25	gHEcCMx3HAxZgmUNhJBlFtTlICrD5uk/macDR2PHCVHCwHNYeLFNWnqVmlr8o35grS/eZcUaLW0QVH9z8eG0uSZnUcxybVHQYNwC+fDKF/4=
cli-progress	lib/Bar	default	61	d+BZB20FVA1rfAwd3RhpHWdxjCtYn6susE37MWAdpzLD5uk/fGM7QpmnA0c2cF1KQYCATkfB7k/1MmNRwsBzWAdvu1t19J5g8eXcY60v3mU=
cli-progress	lib/ETA	default	9	I2/wAWt8DB31MmNRERGJW14DcJ7Ic4OqzW7q4MZeSPKAbn/2
cli-progress	lib/Terminal	default	18	gHEcCMx3HAxZgmUNhJBlFsPm6T/uD09BmacDR8LAc1h6lZpa/KN+YK0v3mXx4bS5JmdRzHJtUdDKDWHWrcYB2s+i/eTwyhf+
cli-progress	main		6	sVXUAMEKOFho5BdsOta3b1CwBpmRekf+
cli-progress	lib/Bar	default	23	3RhpHVifqy6wTfsxYB2nMjZwXUpBgIBOlo8iX0MG8Gs/fl97meknm7RpWaU/oESs6w96rPbp+a4E9ci8UrfjwZf+/MV9asbWzW7q4ETRT+o=
colors	lib/system/has-flag	default	3	8LObHPFkHWX5IpjI
colors	colors		163	/q5kAGQYgwBHh+8AE4LPApdEyAbuDVIPSJ+xEgKCABRTdpkUn8g5Gl6CtyUVAzomqc47Nus6IzniHvk5e9tjPGM4J0COuzdCHESNUct43lE=
colors	colors		83	ZBiDABOCzwLiHvk5LZ6VXKSrhWTtuwtltVJpZriZ0nA7D/1yWtzAjUsoA5mk2/KdcHgknusnBKBX56anQyOirDmS4ruVH+27vxxOyp3Tnsw=
colors	colors		27	ZBiDAFaIGgHRn3gEyDJdEJlvfRBl/A4w0cbbORK1mT+vsgBAErw3YNibtmLmw/V8Rd1whhax1IgtCKmPgOZkqv2eqcb7T+HLamn225b61eE=
command-exists	lib/command-exists		24	3Z+2C+bb1A62E1QaZ0YQJ31l6igIJeozxVcBNzCTSz9L4HBcx1kdXrI6VWfYrWGBbI6IhlqArYb3koGb2WDBmwX+y50CuB24mZTf77hB8/k=
command-exists	lib/command-exists		5	rukNGxon91pagK2Gipn1lwK4Hbg=
command-exists	lib/command-exists	default	4	rukNGxon91pagK2GArgduA==
command-line-args	dist/index	default	20	nALMJ+Lb4SlBeFdETudrRsimZkjxZB1lI1KAbJ0heG82FreVW0Foqi+KS6sbA3uygZFvw2OcYNUtD3HaEkTN3cHK5OhSNDfuvHTV9pRTgvo=
command-line-args	lib/argv-parser	default	29	Gm2LE5wCzCfi2+EpTudrRtXD60fxXR9gS4tub3p2WokqbXyg8R3yos5CFqUvikurgZFvwz/gTM8Os1XWENSd2/TRlOlSNDfuww7E874F2Pw=
command-line-args	index		20	nALMJ+Lb4SlBeFdETudrRsimZkjxZB1lI1KAbJ0heG82FreVW0Foqi+KS6sbA3uygZFvw2OcYNUtD3HaEkTN3cHK5OhSNDfuvHTV9pRTgvo=
command-line-args	lib/option-definition	default	10	uc88C/EeIBFJyYgeMyS9Kda85i5Li25vutUjcPEd8qKpStepP+BMzw==
command-line-args	lib/option-definitions	default	30	sZdCAUsNDQQahoIHQOlHChP1HjBfkzg6EjiXUeAd41i4h21ha6pkaQexsXk0AFmi8R3yos5CFqUbA3uy2w9Utl8CM8nAFZzo9NGU6Qn2ge8=
command-line-args	lib/option	default	12	Yrx0CfEeIBFpgFRVEVh8f4BbPI9y3h6kqUrXqYDwTc0/4EzPwcrk6PTRlOlU+W/2
command-line-args	lib/output-grouped	default	11	QOlHCta85i5BeFdE6vQLXWuqZGk2FreV4xdTnUKRiMBjnGDV9NGU6cMOxPM=
command-line-args	lib/output	default	8	QXhXROr0C124h21hS4tubzYWt5UvikurY5xg1cMOxPM=
command-line-args	dist/index		96	sZdCAeEEDQRLDQ0EGoaCB0DpRwq5zzwLa5ksD6AAIiWBlXcmnALMJ+Lb4SkT9R4wWA5rNiBOizlfkzg61cPrRxI4l1EMpDpSaYBUVeAd41g=
command-line-args	lib/argv	default	14	tBrIBDDK8SxYDms21cPrR+BDM1DxZB1llQ1jl85CFqVbQWiq8fb3tOP/8dO8dNX2lFOC+ufTKP4=
command-line-args	lib/command-line-args		11	WA5rNuerX0FBeFdEnY3FTvFkHWW6sOiWlQ1jl85CFqUbA3uy8fb3tOfTKP4=
command-line-args	lib/command-line-args	default	11	WA5rNuerX0FBeFdEnY3FTvFkHWW6sOiWlQ1jl85CFqUbA3uy8fb3tOfTKP4=
command-line-args	lib/definition	default	8	8R4gEUnJiB4zJL0p1rzmLkuLbm+61SNw8R3yoqlK16k=
command-line-args	lib/definitions	default	30	sZdCARqGggdA6UcKjns0Dl+TODoSOJdR4B3jWGuqZGkHsbF5UrLIhkeO6p00AFmi8R3yohsDe7LgpNK3P2y5ul8CM8n00ZTpCfaB79YCa/M=
command-line-args	lib/grouped-output	default	11	IoGvAUDpRwrWvOYuQXhXROr0C11rqmRp4xdTnUKRiMD3YorO9NGU6cMOxPM=
command-line-args	lib/output	default	22	4V84AvEeIBEabYsT4CCKJvx/7jHnq19BQXhXRKQsLUudjcVO6vQLXUuLbm+6sOiWqUrXqS+KS6v3YorO9NGU6cMOxPPSmLr0lFOC+hj/qvs=
command-line-args	lib/value-arg	default	2	9NGU6dKYuvQ=
command-line-args	index		7	eDsPTc6VLU0P5A9fxdbvn7T5zMtStNXxryn0+A==
command-line-args	es5/lib/command-line-args		21	QOlHCvEeIBEabYsT1rzmLlgOazZEsW9K7MPfVDfVnWCaRDNoa6pkaUuLbm8a4spzlQ1jl+MXU53OQhalGwN7skKRiMDj//HT9NGU6bmdAus=
command-line-args	es5/lib/command-line-args	default	14	8R4gERptixNYDms2RLFvSuzD31Q31Z1gS4tubxriynOVDWOXzkIWpRsDe7Lx9ve04//x0/TRlOk=
command-line-args	src/lib/argv	default	13	tBrIBFgOazbVw+tH5rd6SuBDM1A31Z1g8WQdZZUNY5fOQhalW0FoqvH297Tj//HTvHTV9g==
commander	index		11	rH6ZBoVXtil0O1Uq5OuGbyL+ZoEcLzLDDNjGzfowneLOCI7wIfVG8kNuK/s=
comment-json	src/index		12	JrnlDr4UpBYq3vAXdk5MIvXBPihuvw0uA83GWV5pEGFIco6BRfxyia/YnKxwOYrI
comment-json	src/parse	parse	2	E6IgEWUEm/I=
comment-json	src/stringify	stringify	4	pLpTcp1LVoljaQDENOuR8A==
comment-json	src/index		11	JrnlDr4UpBZ2Tkwi9cE+KG6/DS4DzcZZXmkQYUhyjoFF/HKJr9icrHA5isg=
comment-json	src/stringify	stringify	3	pLpTcmNpAMQ065Hw
compare-func	index		4	P4xSNsDWrV/6402RFTVh1w==
compare-versions	lib/esm/compare		8	fD4AH5rH+yIDwk6TlsNOlCnFTpUlvcueVUL0ovjldN0=
compare-versions	lib/umd/index		31	a+67DP+yBhA+HfUSfD4AH5rH+yLhSTUv4J3vPwnEVVPsHbxgPfe8e5bDTpS53wWbJb3LnlVC9KJ2VkSxjvEWttMG/r5Sb1/Q+OV03a37heI=
compare-versions	lib/esm/satisfies		10	2ceFBGvuuww+HfUSCcRVU+wdvGB2VkSxUm9f0EMrMNRiHI/V0Mi07w==
compare-versions	lib/esm/index		14	/7IGEHw+AB+ax/si4Uk1L+wdvGA997x7A8JOk5bDTpQpxU6Vud8FmyW9y56O8Ra2+OV03dDItO8=
compare-versions	lib/esm/index	validate	1	/7IGEA==
compare-versions	lib/esm/index	satisfies	2	7B28YNDItO8=
compare-versions	lib/umd/index		20	LmZlAP+yBhB8PgAfmsf7IuFJNS/TuE5e7B28YFCzx3k997x7A8JOk5bDTpQpxU6Vud8FmyW9y57x9ve0jvEWttMG/r5pXbrF+OV03dDItO8=
compare-versions	index		21	LmZlAGvuuwx8PgAfmsf7IuFJNS8lg5k007hOXuwdvGBQs8d5Pfe8e2U7wZADwk6TlsNOlCnFTpW53wWbJb3Lno7xFrbTBv6+rE5cyvjldN0=
compare-versions	index		16	LmZlAP+yBhB8PgAfmsf7IuFJNS/sHbxgULPHeT33vHsDwk6TlsNOlCnFTpW53wWbJb3LnvH297SO8Ra2+OV03Q==
compare-versions	index	satisfies	1	7B28YA==
compare-versions	index		19	LmZlAGvuuwx8PgAfmsf7IuFJNS8lg5k007hOXmU7wZADwk6TlsNOlCnFTpW53wWbOPCBnSW9y57x9ve0jvEWttMG/r6sTlzK+OV03Q==
compressing	index		4	RhOPZvcXRboW6wryOAIa+g==
compressjs	main		20	r7F0DprQAxCowbIVltjJFbkiiSC+RlYhhAP0JdWt3Tco0yI8sRPLRllOsFTttp1XL3omZZnqAmrd92xyPLWAeqtfo7KBhBC50rj00hXG9Ng=
concat-stream	index		23	I/EkAheOThLHeuMTgbssFE+d7xnPrr0eH5eyIoYtA0eR6YlKGTZtTHDjI2/iSqR+A230gA7StaC8h/K33y4LukwI/bv47h7BI01x6i7Up+w=
concat-stream	index	default	9	F45OEs+uvR6R6YlKGTZtTM1/3m4HOMpv4kqkfgNt9IC+qB/C
concat-stream	index		8	r7F0Dnffh0Jy2E9LGTZtTAc4ym8skfx9WgGhgN843bU=
cross-fetch	dist/node-ponyfill		8	nMPCDQ/yoBViocBBaXGYSTOcNF/QJu+KJxjI4CkP++Q=
cross-fetch	dist/node-ponyfill	fetch	2	M5w0XykP++Q=
cross-fetch	dist/node-ponyfill		8	6PYzAJzDwg0P8qAVaXGYSTOcNF/QJu+KJxjI4CkP++Q=
cross-fetch	dist/node	default	2	M5w0XykP++Q=
cross-spawn	index		10	TFpCN6q27Ep/0XtaqmkdaBmnD2uDVEuJipn1l8h2arFhw9SxgKIlvw==
cross-spawn	index	spawn	4	TFpCN6q27EqqaR1og1RLiQ==
cross-spawn	index	default	4	TFpCN6q27EqqaR1og1RLiQ==
cross-spawn	index		14	L7VFIiCxiy1MWkI3qrbsSn/Re1qqaR1oGacPa0DYrn2DVEuJmOMOlIqZ9ZfIdmqxYcPUsYCiJb8=
cross-spawn	index		16	DZUaBi+1RSJMWkI3phgTP6q27ErS/npmqmkdaIdxhG6EhRKc23mBpYkJfqzIdmqxNVGVvcF+0dAbFFPTPzTk1A==
cross-spawn	index	spawn	1	qrbsSg==
cross-spawn	index	default	1	qrbsSg==
cross-spawn	index		25	p1iGBk4NtQ/czOkbL7VFIi6mJybESkA8qrbsSrRe2mWIc+yD+nzsiT/Z/Y2kxWSjU9jYrjyoqbCeAIWySAmXuqy1lsrczpbawuIn6bPJXu8=
cross-zip	index		41	WLdNBE/7YBCnwNwQejRHH89mWDIvDB5GulU4SjOOz23E7xt3yMkVhKlal43jTl2fXus4qLXBU7BMg/e05d9pykw8m9CdTZvbVlKb3ltdm+U=
cross-zip	index	zip	15	NpsQGfTf3yht5P9Web/YazOOz23E7xt3TWbvj/dh0ZKfRxOb405dn9UUc6M1UZW9na71wdlb1MN5RrXn
cross-zip	index	unzip	2	xO8bd52u9cE=
cross-zip	index	unzipSync	2	p8DcEJ2u9cE=
cross-zip	index	zip	12	NpsQGfTf3yht5P9WM47PbcTvG3dNZu+P92HRkuNOXZ81UZW9na71wdlb1MN5RrXn
cross-zip	index		31	Fy7QA6KPrRP0398oT9DzKM9mWDIk7Fk1wg/7U44EB1lGE49mM47Pbb3QfIPIyRWE2WDBm+NOXZ+drvXB5d9pyn++KuDV6tToGtIW+lAhLv8=
cross-zip	index	zip	10	NpsQGfTf3yht5P9WM47PbU1m74/jTl2fNVGVvZ2u9cHZW9TDeUa15w==
cross-zip	index	unzip	1	na71wQ==
cross-zip	index	unzipSync	1	2WDBmw==
cross-zip	index		11	zjKCEqKPrRNP0PMoJOxZNX+3o1HCD/tTipn1l9lgwZsVEvSuNVGVvdlb1MM=
cross-zip	index	zip	10	zjKCEqKPrRNP0PMoJOxZNX+3o1HCD/tT2WDBmxUS9K41UZW92VvUww==
cross-zip	index	default	10	zjKCEqKPrRNP0PMoJOxZNX+3o1HCD/tT2WDBmxUS9K41UZW92VvUww==
crypto-random-string	index		26	y05HB1oJ4gfNCV0nz6LRKm+10jIBxhA4pZh2RNknLEstR7NppwQjgFUI7oeV9KGjLdTco79YD8NiROXIyhUKyhXkccwsqurQGEEV1n1FWds=
crypto-random-string	index	default	11	WgniB+0kklNVCO6H+Po0pr9YD8NiROXIyhUKyiyq6tAYQRXWfUVZ28ZeSPI=
crypto-random-string	index		25	y05HB3/HvApf/w8izQldJ8+i0SpvtdIypZh2ROu770XZJyxLLUezaacEI4AFplWClfShoy3U3KO/WA/DYkTlyMoVCsq9QN7QqxcK5GGFLuw=
csv-parse	dist/cjs/index		256	V+OTAPTiLgJ+k/sFmwo4BhXmYwaPQjkKDBOqClNAYQsm+lgOTG3ADg9X7g8gcPMP7rolEamKRBFV200RkuxEEqNKzRMwjJMUV8LcFUEvUxk=
csv-parse	dist/cjs/index	Parser	11	PHXwC1dJNSBvoPMn25reO+lITTylLn5t9icje/FX6MC+qB/CgPBNzTTSzv0=
csv-parse	dist/cjs/index	parse	9	4M2XGe56JRt2s3Qt/9mRZ6Uufm1EBIrBu1451jMt2tw923Ht
csv-parse	dist/cjs/stream	parse	8	ikBTLiMSKVrrl+d9kckxnElhk9BfanrRBQc/4luadOU=
csv-parse	dist/cjs/sync	parse	1	/9mRZw==
csv-parse	dist/esm/index	Parser	10	PHXwC1dJNSBvoPMn25reO+lITTylLn5t9icje76oH8KA8E3NNNLO/Q==
csv-parse	lib/index		19	PHXwC+DNlxnueiUbV0k1IG+g8yd2s3Qt25reO+lITTz/2ZFnpS5+bfYnI3taAaGARASKwb6oH8KA8E3Nu1451jMt2tw923HtNNLO/Q==
csv-parse	lib/stream	parse	6	ikBTLiMSKVqRyTGcX2p60QUHP+JbmnTl
csv-parse	dist/cjs/index		237	V+OTAJsKOAYV5mMGj0I5CgwTqgpTQGELTG3ADg9X7g8gcPMP7rolEamKRBFV200RkuxEEqNKzRMwjJMUV8LcFUEvUxkFWoEZ4M2XGf1xTRw=
csv-parse	lib/es5/index	parse	8	4M2XGe56JRt2s3Qt/9mRZ0QEisG7XjnWMy3a3D3bce0=
csv-parse	lib/index		208	V+OTALSWyQObCjgGFeZjBlNAYQsPV+4P7rolEamKRBFV200RkuxEEqNKzRMwjJMUV8LcFUEvUxkFWoEZ4M2XGf1xTRw3x3sdZN6AHscvlR4=
csv-parse	lib/index	Parser	186	V+OTALSWyQObCjgGFeZjBg9X7g/uuiURqYpEEVXbTRGS7EQSo0rNEzCMkxRXwtwVQS9TGQVagRn9cU0cN8d7HWTegB75CUogAMy3ILQvkiQ=
csv-parse	lib/index	default	8	4M2XGe56JRt2s3Qt/9mRZ0QEisG7XjnWMy3a3D3bce0=
cuid	lib/getRandomValue	default	3	uKwgXBElUXurFwrk
cuid	index		6	KY31HkA1qDGSY3RvYxVQqYx8Tc6Abn/2
cuid	index	default	1	gG5/9g==
cuid	lib/pad	default	1	9suKDQ==
cuid	dist/node-cuid		12	9suKDYB5cBgpjfUeQDWoMT/AM1RxUi2H2I1UpmMVUKmCNW6sbBk2yzIlIdmAbn/2
cuid	source/index	default	3	QDWoMY5rdueAbn/2
date-fns	add	default	8	5P32SD73zVwoBXNelAZBb6tME6B8N5yiDLsEt7j0/r0=
date-fns	addBusinessDays	default	7	t3jpQ8SMbUaJlhJagKh2ZpQGQW8RJVF7BecDfg==
date-fns	addDays	default	3	iZYSWpQGQW8F5wN+
date-fns	addMilliseconds	default	1	lAZBbw==
date-fns	addMinutes	default	3	lAZBbxTBo52Abn/2
date-fns	addMonths	default	7	gXgqN5QGQW9tnrxzBecDfpUzKINZyNLGgG5/9g==
date-fns	areIntervalsOverlapping	default	3	n1TKCZQGQW8FBz/i
date-fns	clamp	default	2	lAZBbwUHP+I=
date-fns	closestIndexTo	default	1	ESVRew==
date-fns	constructNow	default	1	eUa15w==
date-fns	daysToWeeks	default	1	t3jpQw==
date-fns	differenceInBusinessDays	default	2	t3jpQ5QGQW8=
date-fns	differenceInCalendarDays	default	2	lAZBb43vLI0=
date-fns	differenceInCalendarMonths	default	3	gXgqN5QGQW9ZyNLG
date-fns	differenceInCalendarQuarters	default	2	lAZBb1nI0sY=
date-fns	differenceInDays	default	4	iZYSWpQGQW8RJVF7BecDfg==
date-fns	differenceInHours	default	2	lAZBbyIGv5o=
date-fns	differenceInISOWeekYears	default	2	lAZBbxElUXs=
date-fns	differenceInMinutes	default	1	Iga/mg==
date-fns	differenceInMonths	default	6	gXgqN4mWElqUBkFvESVRewXnA36VMyiD
date-fns	differenceInYears	default	3	lAZBb22evHMRJVF7
date-fns	eachDayOfInterval	default	7	vUodJMSMbUaJlhJalAZBbwXnA3779Y2ZBQc/4g==
date-fns	eachHourOfInterval	default	7	fhfGDb1KHSTEjG1GgKh2ZpQGQW/79Y2ZBQc/4g==
date-fns	eachMinuteOfInterval	default	5	vUodJJQGQW/79Y2ZGqtyxgUHP+I=
date-fns	eachMonthOfInterval	default	8	vUodJIF4KjfEjG1GiZYSWpQGQW+VMyiD+/WNmQUHP+I=
date-fns	eachQuarterOfInterval	default	4	vUodJJQGQW/79Y2ZBQc/4g==
date-fns	eachWeekendOfMonth	default	1	BQc/4g==
date-fns	eachWeekOfInterval	default	6	vUodJMSMbUaUBkFv+/WNmQUHP+KAbn/2
date-fns	eachYearOfInterval	default	8	vUodJMSMbUaUBkFvbZ68c5UzKIP79Y2ZWcjSxgUHP+I=
date-fns	endOfDay	default	2	xIxtRpQGQW8=
date-fns	endOfDecade	default	4	xIxtRpQGQW9tnrxzWcjSxg==
date-fns	endOfHour	default	2	fhfGDZQGQW8=
date-fns	endOfISOWeek	default	1	U4D2iA==
date-fns	endOfISOWeekYear	default	5	Bw1IIMSMbUaUBkFvbZ68c+sj5aQ=
date-fns	endOfMinute	default	2	lAZBbxqrcsY=
date-fns	endOfMonth	default	5	gXgqN8SMbUaUBkFvbZ68c1nI0sY=
date-fns	endOfQuarter	default	4	gXgqN8SMbUaUBkFvlTMogw==
date-fns	endOfSecond	default	2	lAZBb+sj5aQ=
date-fns	endOfTomorrow	default	6	gXgqN8SMbUaUBkFvbZ68cwXnA35ZyNLG
date-fns	endOfWeek	default	7	QTzGKsSMbUaJlhJalAZBb1E6d3gF5wN+U4D2iA==
date-fns	format	default	13	Z8QWBsxcbxRNG9RSlAZBbxhv5nFROnd4Znr5elOA9ohI9YKmdC14tuampcGw/s7G+PcI1w==
date-fns	formatDistance	default	20	Z8QWBqYo1wzbu3Uut3jpQx46kklu3V1W0TmAVzK/PWJ9p1tklAZBb2ELW29ROnd4je8sjUE6F5G/P0KT0mtBl/0SeJnwBhXRRj+o3zPme/0=
date-fns	formatDistanceStrict	default	22	Z8QWBjAOgh9/yqgh27t1Lh46kkmNcGdNCzW0W32nW2SOne1rlAZBb2ELW29ROnd4LXvOjLSp3ZK/P0KTIga/mkJTCKkwmC2yUFAN+TPme/0=
date-fns	formatDuration	default	6	sdOTTlE6d3gyWvqUOFj/3RQiwu0z5nv9
date-fns	formatISO	default	17	Z8QWBq+OtAzpczEN4n8yHQZrFSmBeCo3xqfAPaE2ST+3eOlDYobkVYCodmaUBkFvESVRewXnA35ZyNLGI2wA2zhY/90=
date-fns	formatISO9075	default	14	Z8QWBq+OtAzpczEN4n8yHQZrFSmBeCo3xqfAPWKG5FWAqHZmlAZBbwXnA35ZyNLGI2wA2zhY/90=
date-fns	formatISODuration	default	7	5P32SD73zVwoBXNeq0wToAy7BLe49P69EkzV5w==
date-fns	formatRelative	default	11	Z8QWBpnSlzWqafFCd1wgaJQGQW9AhsZ3UTp3eFOA9oiiA9qXgKPN75Oe1fA=
date-fns	formatRFC3339	default	14	Z8QWBuJ/Mh0HDUggu+/0LoF4KjfGp8A9oTZJP7d46UOAqHZmlAZBbxElUXsF5wN+YxVQqVnI0sY=
date-fns	formatRFC7231	default	9	Z8QWBhJlYAbx5O8wlWH/UlbGB2kxsVdrKspzyCmzd+jwNsvx
date-fns	getDate	default	2	lAZBbwXnA34=
date-fns	getDay	default	2	QTzGKpQGQW8=
date-fns	getDaysInYear	default	2	lAZBb3Tfsu0=
date-fns	getHours	default	2	gKh2ZpQGQW8=
date-fns	getISOWeeksInYear	default	1	je8sjQ==
date-fns	getISOWeekYear	default	5	xIxtRpQGQW9tnrxzWcjSxoBuf/Y=
date-fns	getMilliseconds	default	1	Bw1IIA==
date-fns	getMinutes	default	2	4n8yHZQGQW8=
date-fns	getMonth	default	2	gXgqN5QGQW8=
date-fns	getOverlappingDaysInIntervals	default	2	BQc/4sZeSPI=
date-fns	getQuarter	default	3	gXgqN7d46UOUBkFv
date-fns	getSeconds	default	1	xqfAPQ==
date-fns	getWeekOfMonth	default	4	lAZBb1E6d3hTgPaIxl5I8g==
date-fns	getWeekYear	default	6	xIxtRpQGQW9tnrxzUTp3eOampcFZyNLG
date-fns	interval	default	6	wCETIsYvMynlo3RGlAZBb0OHe7YFBz/i
date-fns	intervalToDuration	default	8	5P32SD73zVwoBXNelAZBb6tME6AMuwS3uPT+vQUHP+I=
date-fns	intlFormat	default	3	UTp3eMEdZoE4WP/d
date-fns	intlFormatDistance	default	16	tiWQIH/KqCFC/kZJ3ieESo6d7WuUBkFvUTp3eBElUXs9hayALXvOjLSp3ZIwmC2ybRtJt8LMNr44WP/dUFAN+Q==
date-fns	isDate	default	1	m9EjCg==
date-fns	isExists	default	3	gXgqNwXnA35ZyNLG
date-fns	lastDayOfISOWeekYear	default	5	xIxtRomWElqUBkFvbZ68cwXnA34=
date-fns	lightFormat	default	3	Z8QWBsxcbxRI9YKm
date-fns	milliseconds	default	8	t3jpQ+T99kg+981cKAVzXqtME6B8N5yiDLsEt7j0/r0=
date-fns	parse	default	23	Ifj8AMxcbxRQ1iAhy1QoQv8r9U9NG9RSlAZBb1E6d3hmevl69K+3e0uVG4VTgPaIX4wYpEj1gqa74Fm75qalwY9XS9X49wjXt+ck1+i/V+c=
date-fns	parseISO	default	16	EmVgBvrXQCvx5O8wd56hQ8SMbUYrI2ZQlWH/UhgueGZWxgdplAZBb3DzhXFtnrxzMMsRrR5pMdEps3fo8DbL8Q==
date-fns	parseJSON	default	4	16GNSZQGQW9yHqOL9D/+kg==
date-fns	roundToNearestHours	default	9	4n8yHQcNSCAGydsvxqfAPcSMbUaAqHZmlAZBbyIGv5pCUwip
date-fns	roundToNearestMinutes	default	8	fhfGDeJ/Mh0HDUggBsnbL8anwD2UBkFvIga/mkJTCKk=
date-fns	set	default	14	fhfGDfrXQCthIOk0xIxtRuT99kgrI2ZQiZYSWj73zVyUBkFvbZ68c+sj5aQMuwS3GqtyxhsLf/o=
date-fns	setDate	default	2	iZYSWpQGQW8=
date-fns	setDay	default	4	QTzGKpQGQW9ROnd4U4D2iA==
date-fns	setDayOfYear	default	3	iZYSWpQGQW+VMyiD
date-fns	setMonth	default	6	xIxtRpQGQW9tnrxzBecDfpUzKINZyNLG
date-fns	setWeekYear	default	7	xIxtRomWElqUBkFvbZ68c1E6d3gF5wN+5qalwQ==
date-fns	setYear	default	2	lAZBb22evHM=
date-fns	startOfISOWeekYear	default	3	xIxtRpQGQW9tnrxz
date-fns	startOfMonth	default	3	xIxtRomWElqUBkFv
date-fns	startOfWeekYear	default	5	xIxtRpQGQW9tnrxzUTp3eOampcE=
date-fns	transpose	default	9	4n8yHQcNSCCBeCo3xqfAPcSMbUaAqHZmbZ68cwXnA35ZyNLG
date-fns	add	default	8	5P32SD73zVwoBXNeq0wToHw3nKIMuwS3uPT+vYBuf/Y=
date-fns	addBusinessDays	default	6	t3jpQ8SMbUaJlhJagKh2ZhElUXsF5wN+
date-fns	addDays	default	2	iZYSWgXnA34=
date-fns	addMonths	default	6	gXgqN22evHMF5wN+lTMog1nI0saAbn/2
date-fns	areIntervalsOverlapping	default	2	n1TKCQUHP+I=
date-fns	closestIndexTo	default	2	ESVRe4Buf/Y=
date-fns	compareAsc	default	1	gG5/9g==
date-fns	differenceInCalendarMonths	default	2	gXgqN1nI0sY=
date-fns	differenceInCalendarQuarters	default	1	WcjSxg==
date-fns	differenceInDays	default	3	iZYSWhElUXsF5wN+
date-fns	differenceInMonths	default	5	gXgqN4mWEloRJVF7BecDfpUzKIM=
date-fns	differenceInYears	default	2	bZ68cxElUXs=
date-fns	eachDayOfInterval	default	6	vUodJMSMbUaJlhJaBecDfvv1jZkFBz/i
date-fns	eachHourOfInterval	default	4	fhfGDb1KHST79Y2ZBQc/4g==
date-fns	eachMinuteOfInterval	default	3	vUodJPv1jZkFBz/i
date-fns	eachMonthOfInterval	default	7	vUodJIF4KjfEjG1GiZYSWpUzKIP79Y2ZBQc/4g==
date-fns	eachWeekOfInterval	default	5	vUodJMSMbUb79Y2ZBQc/4oBuf/Y=
date-fns	eachYearOfInterval	default	7	vUodJMSMbUZtnrxzlTMog/v1jZlZyNLGBQc/4g==
date-fns	endOfDay	default	1	xIxtRg==
date-fns	endOfDecade	default	3	xIxtRm2evHNZyNLG
date-fns	endOfHour	default	1	fhfGDQ==
date-fns	endOfISOWeekYear	default	4	Bw1IIMSMbUZtnrxz6yPlpA==
date-fns	endOfMinute	default	1	Gqtyxg==
date-fns	endOfMonth	default	4	gXgqN8SMbUZtnrxzWcjSxg==
date-fns	endOfQuarter	default	3	gXgqN8SMbUaVMyiD
date-fns	endOfSecond	default	1	6yPlpA==
date-fns	endOfTomorrow	default	5	gXgqN8SMbUZtnrxzBecDflnI0sY=
date-fns	endOfWeek	default	6	QTzGKsSMbUaJlhJaUTp3eAXnA35TgPaI
date-fns	format	default	12	Z8QWBsxcbxRNG9RSGG/mcVE6d3hmevl6U4D2iEj1gqZ0LXi25qalwbD+zsb49wjX
date-fns	formatISO	default	17	Z8QWBq+OtAzpczEN4n8yHQZrFSmBeCo3xqfAPaE2ST+3eOlDYobkVYCodmYRJVF7BecDflnI0sYjbADbOFj/3YBuf/Y=
date-fns	formatISO9075	default	13	Z8QWBq+OtAzpczEN4n8yHQZrFSmBeCo3xqfAPWKG5FWAqHZmBecDflnI0sYjbADbOFj/3Q==
date-fns	formatRelative	default	10	Z8QWBpnSlzWqafFCd1wgaECGxndROnd4U4D2iKID2peAo83vk57V8A==
date-fns	formatRFC3339	default	13	Z8QWBuJ/Mh0HDUggu+/0LoF4KjfGp8A9oTZJP7d46UOAqHZmESVRewXnA35jFVCpWcjSxg==
date-fns	getDate	default	1	BecDfg==
date-fns	getDay	default	1	QTzGKg==
date-fns	getDaysInYear	default	1	XwSIGg==
date-fns	getHours	default	1	gKh2Zg==
date-fns	getISOWeekYear	default	4	xIxtRm2evHNZyNLGgG5/9g==
date-fns	getMinutes	default	1	4n8yHQ==
date-fns	getMonth	default	1	gXgqNw==
date-fns	getQuarter	default	2	gXgqN7d46UM=
date-fns	getWeekOfMonth	default	3	UTp3eFOA9ojGXkjy
date-fns	getWeekYear	default	6	xIxtRm2evHNROnd45qalwVnI0saAbn/2
date-fns	interval	default	5	wCETIsYvMynlo3RGQ4d7tgUHP+I=
date-fns	intervalToDuration	default	7	5P32SD73zVwoBXNeq0wToAy7BLe49P69BQc/4g==
date-fns	intlFormatDistance	default	17	tiWQIH/KqCEQLEAkQv5GSd4nhEqOne1rUTp3eBElUXs9hayALXvOjLSp3ZIwmC2ybRtJt8LMNr598B/bOFj/3VBQDfk=
date-fns	lastDayOfISOWeekYear	default	4	xIxtRomWElptnrxzBecDfg==
date-fns	parseISO	default	16	EmVgBvrXQCvx5O8wd56hQ8SMbUYrI2ZQlWH/UhgueGZWxgdpcPOFcW2evHMwyxGtHmkx0Smzd+jwNsvxgG5/9g==
date-fns	parseJSON	default	3	16GNSXIeo4v0P/6S
date-fns	roundToNearestHours	default	8	4n8yHQcNSCAGydsvxqfAPcSMbUaAqHZmIga/mkJTCKk=
date-fns	roundToNearestMinutes	default	7	fhfGDeJ/Mh0HDUggBsnbL8anwD0iBr+aQlMIqQ==
date-fns	set	default	13	fhfGDfrXQCthIOk0xIxtRuT99kgrI2ZQiZYSWj73zVxtnrxz6yPlpAy7BLcaq3LGGwt/+g==
date-fns	setDate	default	1	iZYSWg==
date-fns	setDay	default	3	QTzGKlE6d3hTgPaI
date-fns	setDayOfYear	default	2	iZYSWpUzKIM=
date-fns	setMonth	default	5	xIxtRm2evHMF5wN+lTMog1nI0sY=
date-fns	setWeekYear	default	6	xIxtRomWElptnrxzUTp3eAXnA37mpqXB
date-fns	setYear	default	1	bZ68cw==
date-fns	startOfISOWeekYear	default	2	xIxtRm2evHM=
date-fns	startOfMonth	default	2	xIxtRomWElo=
date-fns	startOfWeekYear	default	4	xIxtRm2evHNROnd45qalwQ==
date-fns	toDate	default	3	m9EjCqyTbUp0X0qL
date-fns	esm/_lib/assign/index	default	1	L0RLOg==
date-fns	esm/_lib/getTimezoneOffsetInMilliseconds/index	default	10	4n8yHQcNSCCBeCo3xqfAPdehjUmAqHZmBecDflnI0saAbn/2FQBy+w==
date-fns	esm/_lib/getUTCDayOfYear/index	default	3	jKelbl0ezJ+Abn/2
date-fns	esm/_lib/getUTCISOWeek/index	default	2	je8sjYBuf/Y=
date-fns	esm/_lib/getUTCISOWeekYear/index	default	4	jKelbimzd+iAbn/2FQBy+w==
date-fns	esm/_lib/getUTCWeekYear/index	default	7	jKelblE6d3i17+KP5qalwSmzd+iAbn/2FQBy+w==
date-fns	esm/_lib/requiredArgs/index	default	3	+WC/T4gsC56hDfzL
date-fns	esm/_lib/setUTCDay/index	default	6	Fo8VPoGO7VGVYf9SMbFXa1E6d3hTgPaI
date-fns	esm/_lib/setUTCISODay/index	default	3	gY7tUZVh/1IxsVdr
date-fns	esm/_lib/setUTCISOWeek/index	default	2	gY7tUZVh/1I=
date-fns	esm/_lib/startOfUTCISOWeek/index	default	4	gY7tUZVh/1IxsVdrjKelbg==
date-fns	esm/_lib/startOfUTCISOWeekYear/index	default	2	jKelbhUAcvs=
date-fns	esm/_lib/startOfUTCWeekYear/index	default	4	jKelblE6d3jmpqXBFQBy+w==
date-fns	esm/_lib/toInteger/index	default	1	xl5I8g==
date-fns	esm/addBusinessDays/index	default	5	xIxtRomWElqAqHZmESVRewXnA34=
date-fns	esm/areIntervalsOverlapping/index	default	4	n1TKCSJNztUFBz/igG5/9g==
date-fns	esm/eachDayOfInterval/index	default	8	vUodJChg1jLEjG1GiZYSWgXnA34iTc7VBQc/4oBuf/Y=
date-fns	esm/eachHourOfInterval/index	default	6	fhfGDb1KHSQoYNYyIk3O1QUHP+KAbn/2
date-fns	esm/eachMinuteOfInterval/index	default	5	vUodJIJMPcEiTc7VBQc/4oBuf/Y=
date-fns	esm/eachMonthOfInterval/index	default	7	gXgqN8SMbUaJlhJalTMogyJNztUFBz/igG5/9g==
date-fns	esm/eachQuarterOfInterval/index	default	3	Ik3O1QUHP+KAbn/2
date-fns	esm/eachWeekendOfMonth/index	default	3	mHp1RAUHP+KAbn/2
date-fns	esm/eachWeekOfInterval/index	default	4	xIxtRiJNztUFBz/igG5/9g==
date-fns	esm/eachYearOfInterval/index	default	7	xIxtRm2evHOVMyiDWcjSxiJNztUFBz/igG5/9g==
date-fns	esm/format/index	default	15	Z8QWBsxcbxRrB9ofFo8VPk0b1FK1NyZbGG/mcVE6d3hmevl6U4D2iLXv4o+bgZqXSPWCpuampcH49wjX
date-fns	esm/formatDistance/index	default	19	Z8QWBqYo1wzbu3UuHjqSSW7dXVbROYBXMr89Yn2nW2RhC1tvUTp3eI3vLI1BOheRvz9Ck9JrQZf9EniZeGAMqPAGFdFGP6jfM+Z7/Q==
date-fns	esm/formatDistanceStrict/index	default	28	Z8QWBjAOgh9/yqgh27t1Lki/zTIvETM+B81hSR46kkmNcGdNCzW0W32nW2RhC1tvUTp3eLSp3ZK/P0KTIga/mmwgCaJCUwipQ9hbqTPme/0=
date-fns	esm/formatDuration/index	default	8	WooFMrHTk075YL9PUTp3eDJa+pQ4WP/dFCLC7TPme/0=
date-fns	esm/formatISO/index	default	19	Z8QWBq+OtAzpczEN4n8yHQZrFSmBeCo3xqfAPaE2ST9ihuRVgKh2ZhElUXsF5wN+yAPNmthWwaeTGZi8WcjSxiNsANs4WP/dgG5/9g==
date-fns	esm/formatISO9075/index	default	18	Z8QWBq+OtAzpczEN4n8yHQZrFSlaigUygXgqN8anwD35YL9PYobkVYCodmYF5wN+yAPNmthWwaeTGZi8WcjSxiNsANs4WP/d
date-fns	esm/formatRelative/index	default	15	Z8QWBmsH2h+Z0pc1qmnxQrU3Jlt3XCBoGG/mcUCGxndROnd4Znr5elOA9oiiA9qXgKPN75Oe1fAlcND8
date-fns	esm/formatRFC3339/index	default	15	Z8QWBuJ/Mh0HDUggu+/0LoF4KjfGp8A9oTZJP/lgv0+nNjJagKh2ZtUazG0RJVF7BecDfmMVUKlZyNLG
date-fns	esm/formatRFC7231/index	default	11	Z8QWBhJlYAbx5O8w+WC/T5Vh/1KnNjJaVsYHaTGxV2sqynPIKbN36PA2y/E=
date-fns	esm/fp/_lib/convertToFP/index	default	1	+/WNmQ==
date-fns	esm/getISOWeeksInYear/index	default	2	je8sjVW6B+w=
date-fns	esm/getOverlappingDaysInIntervals/index	default	4	Ik3O1QUHP+LGXkjygG5/9g==
date-fns	esm/getWeekOfMonth/index	default	4	Fo8VPlE6d3hTgPaIxl5I8g==
date-fns	esm/intervalToDuration/index	default	11	5P32SKAs/Fk+981cKAVzXhElUXurTBOgxdncowy7BLe49P69BQc/4oBuf/Y=
date-fns	esm/isExists/index	default	5	UEOJIIF4Kjf5YL9PBecDflnI0sY=
date-fns	esm/isFuture/index	default	2	eUa154Buf/Y=
date-fns	esm/locale/_lib/buildFormatLongFn/index	default	3	1Kf/iGExtpUR/vfD
date-fns	esm/locale/_lib/buildLocalizeFn/index	default	9	9lhqDSl6qj5VqvhGabkrbKeJ+2zVNElvGr6OgNSn/4hhMbaV
date-fns	esm/locale/_lib/buildMatchFn/index	default	7	Ifj8AC8bNm/THYJyYTG2ldGJ6pYjKJm0mdto8w==
date-fns	esm/locale/_lib/buildMatchPatternFn/index	default	4	Ifj8AC8bNm+yGkjA+PX47A==
date-fns	esm/locale/af/_lib/formatDistance/index	default	7	Wn0MF9FcDyoeOpJJq+TPZ90Z23zKaGqRvz9Ckw==
date-fns	esm/locale/ar-DZ/_lib/formatDistance/index	default	9	0VwPKouT20IeOpJJq+TPZ90Z23y/P0KT0SUGlkaUCM1XAEHv
date-fns	esm/locale/ar-TN/_lib/formatDistance/index	default	9	huzqFdFcDyqLk9tCHjqSSavkz2fdGdt8y75yhL8/QpNXAEHv
date-fns	esm/locale/ar/_lib/formatDistance/index	default	9	0VwPKqlLNjSLk9tCHjqSSavkz2fdGdt8vz9Ck9ElBpZXAEHv
date-fns	esm/locale/az/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpN4eoTBi1Rd/Q==
date-fns	esm/locale/bg/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpMUkkvPBZYp+w==
date-fns	esm/locale/bn/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3Rskdt0Z23y/P0KT9sxrsw==
date-fns	esm/locale/bs/_lib/formatDistance/index	default	11	0VwPKh46kklBLRhSUUhpXKvkz2fdGdt8vz9Ck+BSFqOEaaTkmt8C91CDEfg=
date-fns	esm/locale/ca/_lib/formatDistance/index	default	8	0VwPKqNdYS4eOpJJq+TPZ3VGY3LCSGt13RnbfL8/QpM=
date-fns	esm/locale/ca/_lib/formatRelative/index	default	1	8DbL8Q==
date-fns	esm/locale/cs/_lib/formatDistance/index	default	11	0VwPKh46kkkHPD1e6VbkXqvkz2dAhsZ33RnbfL8/QpP4+uq82EtC2zPC69s=
date-fns	esm/locale/cy/_lib/formatDistance/index	default	8	w+2gItFcDyoeOpJJq+TPZ90Z23y/P0KT26qIoFcAQe8=
date-fns	esm/locale/da/_lib/formatDistance/index	default	7	0VwPKh46kklxJPtRq+TPZ90Z23y/P0KTarxgtg==
date-fns	esm/locale/de/_lib/formatDistance/index	default	9	0VwPKh46kkmXydJYq+TPZ90Z23y/P0KTE/B4z1CDEfjz81j9
date-fns	esm/locale/el/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfLa/+YFXQ9qOvz9Ckw==
date-fns	esm/locale/en-CA/_lib/formatDistance/index	default	7	0VwPKh46kkmXydJYq+TPZ90Z23y/P0KTq7h8ug==
date-fns	esm/locale/eo/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpMTlhe3jO2Izg==
date-fns	esm/locale/es/_lib/formatDistance/index	default	7	0VwPKqNdYS4eOpJJq+TPZ90Z23y/P0KTZ4WBrg==
date-fns	esm/locale/et/_lib/formatDistance/index	default	9	0VwPKh46kkmr5M9n3RnbfL8/QpM8iQOoYx06yFCDEfjz81j9
date-fns	esm/locale/eu/_lib/formatDistance/index	default	7	TVqhDNFcDyqjXWEuHjqSSavkz2fdGdt8vz9Ckw==
date-fns	esm/locale/fa-IR/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpM4YJ6YNp9bxQ==
date-fns	esm/locale/fi/_lib/formatDistance/index	default	8	0VwPKh46kkmbfJlUFzsxYavkz2fdGdt8vz9CkwGI/ME=
date-fns	esm/locale/fr/_lib/formatDistance/index	default	7	hfPgJdFcDyoeOpJJq+TPZ90Z23y/P0KT5v647w==
date-fns	esm/locale/fy/_lib/formatDistance/index	default	7	0axgAdFcDyoeOpJJq+TPZ90Z23y/P0KTBGOp/w==
date-fns	esm/locale/gd/_lib/formatDistance/index	default	9	uKjsF9FcDyoeOpJJq+TPZ7Js4GvdGdt8vz9Ckx4Rc5NXAEHv
date-fns	esm/locale/gl/_lib/formatDistance/index	default	7	0VwPKqNdYS4eOpJJq+TPZ0S2hmzdGdt8vz9Ckw==
date-fns	esm/locale/gu/_lib/formatDistance/index	default	7	5GMvDdFcDyoeOpJJq+TPZ90Z23xuhBKSvz9Ckw==
date-fns	esm/locale/he/_lib/formatDistance/index	default	13	r5PjJNFcDyrAVhVGHjqSSYNhoV19p1tkq+TPZ90Z23y/P0KTAKwemPdhju1XAEHvV+LX/w==
date-fns	esm/locale/hi/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfFska4m/P0KTODm85Q==
date-fns	esm/locale/ht/_lib/formatDistance/index	default	7	0VwPKlTtCyseOpJJq+TPZ90Z23y/P0KTWUHvwA==
date-fns	esm/locale/hu/_lib/formatDistance/index	default	4	HjqSSb8/QpNsmW7KLpOa9g==
date-fns	esm/locale/hy/_lib/formatDistance/index	default	7	0VwPKh46kkkvhNVcq+TPZ90Z23yiBdGFvz9Ckw==
date-fns	esm/locale/id/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpPx9fXlLW6h7w==
date-fns	esm/locale/is/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpMnLv2oNShsuw==
date-fns	esm/locale/it/_lib/formatDistance/index	default	7	ecMHHdFcDyoeOpJJq+TPZ90Z23y/P0KTU+mz8w==
date-fns	esm/locale/ja-Hira/_lib/formatDistance/index	default	9	0VwPKvjV0i4eOpJJkFAdU6vkz2e0XQN33RnbfL8/QpOmlm22
date-fns	esm/locale/ja/_lib/formatDistance/index	default	7	0VwPKh46kkmQUB1Tq+TPZ90Z23y/P0KTppZttg==
date-fns	esm/locale/ka/_lib/formatDistance/index	default	6	xtwJJNFcDyoeOpJJvz9Ck/j66rwzwuvb
date-fns	esm/locale/kk/_lib/formatDistance/index	default	11	oI6OBNFcDyoeOpJJ6VbkXqvkz2fdGdt8vz9Ckz9Abqr4+uq8M8Lr21d1Cvs=
date-fns	esm/locale/km/_lib/formatDistance/index	default	5	0VwPKh46kknUlctjb9+yhL8/QpM=
date-fns	esm/locale/kn/_lib/formatDistance/index	default	3	0VwPKqvkz2fdGdt8
date-fns	esm/locale/ko/_lib/formatDistance/index	default	7	Zon1FtFcDyoeOpJJJmUKV6vkz2fdGdt8vz9Ckw==
date-fns	esm/locale/lb/_lib/formatDistance/index	default	8	0VwPKh46kkmr5M9n3RnbfL8/QpNQgxH48/NY/VZ/nf8=
date-fns	esm/locale/lt/_lib/formatDistance/index	default	9	HjqSSavkz2fTo8loIW4Gb90Z23y/P0KTx0GsmGyZbsrlRUrw
date-fns	esm/locale/lv/_lib/formatDistance/index	default	4	y/mAEh46kknc26Ravz9Ckw==
date-fns	esm/locale/mk/_lib/formatDistance/index	default	7	0VwPKte2FTweOpJJq+TPZ90Z23y/P0KTpAHFtQ==
date-fns	esm/locale/mn/_lib/formatDistance/index	default	26	Wac6AFdFXQaM9s0G9AkKB8DmoQxFpT4f5kTbKNFcDyptZONGHjqSSbn5wEyWvlF61HBKfTEp0X65Dh+Lvz9CkwGhj71ZjpnJHJ6m8++2H/s=
date-fns	esm/locale/ms/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpPbN1XhLW6h7w==
date-fns	esm/locale/mt/_lib/formatDistance/index	default	8	kR4fB9FcDyrCTJ0rHjqSSavkz2fdGdt8vz9Ck1cAQe8=
date-fns	esm/locale/nl-BE/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3BipfN0Z23y/P0KTsFTitw==
date-fns	esm/locale/nn/_lib/formatDistance/index	default	8	0VwPKh46kkmr5M9ndcnwcd0Z23y/P0KTjO5Stmq8YLY=
date-fns	esm/locale/oc/_lib/formatDistance/index	default	7	0VwPKtd2ZioeOpJJq+TPZ3VGY3LdGdt8vz9Ckw==
date-fns	esm/locale/pl/_lib/formatDistance/index	default	7	suosRB46kkk2gpdSUUhpXOHolmi/P0KTO9TP+A==
date-fns	esm/locale/pt-BR/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n90inbd0Z23y/P0KTaO5ZvA==
date-fns	esm/locale/pt/_lib/formatDistance/index	default	7	0VwPKncWjzMeOpJJq+TPZ/dIp23dGdt8vz9Ckw==
date-fns	esm/locale/ro/_lib/formatDistance/index	default	7	0VwPKoXMuC8eOpJJq+TPZ9rSJ3bdGdt8vz9Ckw==
date-fns	esm/locale/sk/_lib/formatDistance/index	default	7	J2tWC7LqLEQeOpJJ4eiWaL8/QpOV0jWefTZKpw==
date-fns	esm/locale/sl/_lib/formatDistance/index	default	8	J2tWC9FcDyqy6ixEHjqSSeHolmhCjXCLvz9Ck302Sqc=
date-fns	esm/locale/sq/_lib/formatDistance/index	default	7	0VwPKh46kkknQ1Bmq+TPZ90Z23y/P0KTwgeTnw==
date-fns	esm/locale/sr-Latn/_lib/formatDistance/index	default	11	0VwPKh46kklBLRhSUUhpXKvkz2fdGdt8vz9Ck+BSFqOEaaTksdGM7FCDEfg=
date-fns	esm/locale/sr/_lib/formatDistance/index	default	11	0VwPKte2FTweOpJJQS0YUlDtrWKr5M9n3RnbfL8/QpPgUhajhGmk5FCDEfg=
date-fns	esm/locale/sv/_lib/formatDistance/index	default	8	0VwPKh46kkmr5M9n3RnbfAneEoC/P0KTjO5Stmq8YLY=
date-fns	esm/locale/ta/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpOv2CXHTSow4A==
date-fns	esm/locale/te/_lib/formatDistance/index	default	9	91G8JtFcDyoeOpJJq+TPZ90Z23y/P0KTQXObxFCDEfjz81j9
date-fns	esm/locale/th/_lib/formatDistance/index	default	9	emKTKNFcDyoeOpJJbt1dVqvkz2fdGdt8vz9Ckzi3ycj+B737
date-fns	esm/locale/tr/_lib/formatDistance/index	default	7	Ot16JdFcDyoeOpJJq+TPZ90Z23y/P0KTi1Rd/Q==
date-fns	esm/locale/ug/_lib/formatDistance/index	default	6	BukQFdFcDyoeOpJJq+TPZ90Z23y/P0KT
date-fns	esm/locale/uz-Cyrl/_lib/formatDistance/index	default	7	0VwPKh46kkmQqLFP2uq/ZKvkz2fdGdt8vz9Ckw==
date-fns	esm/locale/uz/_lib/formatDistance/index	default	7	0VwPKh46kkmr5M9n3RnbfL8/QpOgokLXJdWD3w==
date-fns	esm/locale/vi/_lib/formatDistance/index	default	7	0VwPKh46kkl6tVxfq+TPZ90Z23y/P0KT/Hu8/w==
date-fns	esm/locale/zh-CN/_lib/formatDistance/index	default	5	0VwPKh46kkmr5M9n3RnbfL8/QpM=
date-fns	esm/milliseconds/index	default	8	5P32SD73zVwoBXNeje8sjatME6B8N5yiDLsEt7j0/r0=
date-fns	esm/parse/index	default	31	zFxvFFDWICGtl3g4Fo8VPstUKEL/K/VPTRvUUlE6d3hmevl69K+3e0uVG4VTgPaIte/ij1+MGKRI9YKmu+BZu+ampcGPV0vV+PcI17fnJNc=
date-fns	esm/roundToNearestMinutes/index	default	11	4n8yHQbJ2y+BeCo3xqfAPfB6b1LeQpJdgKh2ZgXnA36N7yyNIga/mlnI0sY=
date-fns	esm/setDay/index	default	4	QTzGKhaPFT5ROnd4U4D2iA==
date-fns	esm/setYear/index	default	2	bZ68c4Buf/Y=
date-fns	esm/toDate/index	default	7	m9EjCoYvxDmsk21KdF9Ki48ns7mhhWXzgG5/9g==
date-fns	index		474	+gpSAJZhvQFEBA0CXwaYA25EjATrBOUE1RgLBTRESwXAnZ4GvJneBo/mVAdvA+MHZ5QoCM56CgqV7AsKmdZvCsIRDAvRWSQLiSHgDC2uDg0=
date-fns	index		151	RAQNAl8GmANS1v0DbkSMBOsE5QTVGAsF8aJPDg4cWRJFyJgbDZQNHiT5lR6eYkofLRJdIvgFByPPRiAoHuDyKXM3ISqqc5oqydvSK91JLC4=
date-fns	add_months/index	default	6	gXgqN8SMbUZtnrxzBecDfpUzKINZyNLG
date-fns	are_ranges_overlapping/index	default	2	CyB/0IBuf/Y=
date-fns	closest_index_to/index	default	3	G1u8ZxElUXuAbn/2
date-fns	difference_in_calendar_days/index	default	3	oTZJP43vLI2Abn/2
date-fns	difference_in_months/index	default	3	gXgqNxElUXuVMyiD
date-fns	difference_in_years/index	default	3	bZ68cxElUXtZyNLG
date-fns	distance_in_words/index	default	19	pijXDNu7dS6hNkk/HjqSSW7dXVbROYBXMr89Yn2nW2RhC1tvGG/mcSj/lXNROnd4je8sjUE6F5G/P0KT0mtBl/0SeJnwBhXRRj+o3w==
date-fns	distance_in_words_strict/index	default	16	1AyfBTAOgh/bu3UuoTZJPx46kkmNcGdNCzW0W32nW2RhC1tvGG/mcSj/lXNROnd4LXvOjL8/QpNsIAminStqrg==
date-fns	each_day/index	default	5	xIxtRomWElrIKZ9cBecDfoBuf/Y=
date-fns	end_of_week/index	default	5	QTzGKsSMbUaJlhJaBecDflOA9og=
date-fns	format/index	default	6	o51rGV8EiBpROnd4o3+HmgBDZcI4WP/d
date-fns	get_overlapping_days_in_ranges/index	default	3	CyB/0MZeSPKAbn/2
date-fns	is_tomorrow/index	default	3	iZYSWgXnA36Abn/2
date-fns	is_valid/index	default	1	HvwsrA==
date-fns	locale/it/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GgcohCsV6KAxlw8YX3tEzG3nDBx2Tx64k6RJfKNFcDypx8D0qb5mvLYQjOjCybYQ/jTksQGMin0BXbtFGHjqSSdooGk0=
date-fns	locale/it/build_format_locale/index	default	64	5KUVAFdFJwAP8p8ExrriBWIy/g1rvlkYo51rGRMSzRwC0WM5cnDIPUdJR0IDYHxDg0kHT0bizVXx+VVW2cXVVt7Q1V3zXaZnJCUaarenMYA=
date-fns	locale/be/build_distance_in_words_locale/index	default	49	EMRbARptpAFEN3ACKN6/BojBxwsojG4VGpChGZPHriTRXA8qtk5hPmMin0C8ViJIHjqSSdooGk2dmZhe+as+Z13y0mc1VVhqwOLNc4In8HQ=
date-fns	locale/be/build_format_locale/index	default	64	s3a4AthN3QbTF0UMrImRFaOdaxlleYcbUeftIYxX5yaezGEp/jzmO3JwyD1ysZ1BA2B8Q+DMiUeXyWFS8flVVpMNpVebzhVc0xZvYLwwEWc=
date-fns	locale/bg/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GLKn8BsdqIxeTivoZpgGRHZPHriTRXA8qHZ/1K6ezjC5dd6YzYyKfQC7gYEYeOpJJ2igaTV3y0mfvwfJy486udM1L+3Y=
date-fns	locale/bg/build_format_locale/index	default	60	2E3dBjS/EgfU9AUIT/oBDpwC5BOjnWsZ8GDLGWV5hxsi05gfcFoIMfhRLDSBGmU1WP2GQvrPh1Lx+VVW1JedXph6+mFxhfNk5LYVa8L1Ym8=
date-fns	locale/ca/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GLhu6FZPHriRrsxcm0VwPKgt6CCyjXWEuQKiDLoCLCDBTJrcwPDwXOmMin0Au0JhGhTymRzBNE0keOpJJ2igaTSQu8Fg=
date-fns	locale/ca/build_format_locale/index	default	65	AZkYA4ujJwPNCOcKa75ZGKOdaxkfAaIfA94mNfOu/TjvyJg9cnDIPQNgfEPTYHVHRuLNVfH5VVZGIyZcm+zkaV7ZlHiFGYOFnsKbixxxTZc=
date-fns	locale/cs/build_distance_in_words_locale/index	default	55	944fAUQ3cAKqAVsEyEZBBchFZA1nj/oR2JiSNDxlkDnlwZY8+bwuPh9TMEDu4aZCa1kwRB46kknaKBpN9CuZUTaCl1JRSGlc7OjOXelW5F4=
date-fns	locale/cs/build_format_locale/index	default	65	OGdUBpnw0QdTJcQN/EhKD6OdaxlWycIZKtu1GuOLVBt1qGodu5/HHQdUvh7vhBIkzd3CJu//BSlbxcsrg8StLmN9Pzgn4AdCzyVmR+FiHkw=
date-fns	locale/da/build_distance_in_words_locale/index	default	49	ipc/ARptpAFEN3ACKN6/BqonjQ95clchk8euJNFcDyoYW7gut++9MfiwuT1jIp9AggXLQB46kknaKBpNcST7UQk2z1gkLvBYttH3bM1L+3Y=
date-fns	locale/da/build_format_locale/index	default	64	+GWxBs6YQgdrvlkYo51rGd2UtS6+dgY7DdSNPXJwyD2U9TpDA2B8Q/iAKkgWkDdMAeI/Tn3fmlN8DE9U8wyKVPH5VVZsTXhfdjwmbAS4nnY=
date-fns	locale/de/build_distance_in_words_locale/index	default	72	Gm2kAUQ3cAL/w7wCKN6/BkkV3A5zoqYTjxBXFAh0RReTx64kU2rsKdFcDyrL7Qc5wulRO+zaKj1avMw9YyKfQKsbDUIeOpJJ2igaTcbLQU8=
date-fns	locale/de/build_format_locale/index	default	64	sdkaAqOdaxn4uaci5cpuLmvbyzj4Q/w5cnDIPQNgfEMn4A9HLFCrR7F1D0qkxzRPYCnwUKver1Lx+VVWnfOgZsPb6Xm52+qNkxLmjp1Zrpk=
date-fns	locale/el/build_distance_in_words_locale/index	default	47	Gm2kAUQ3cAIo3r8GPXvBEpPHriTRXA8qiTTJPmMin0BHogZJHjqSSS0wiUvaKBpNHEk6WtHhflvWKXVkzUv7dpqZy33ZRXd+tr/5gfijkpI=
date-fns	locale/el/build_format_locale/index	default	87	XP+QAbGvswE1GZ8JlcKzDVOS+A3S6/gQymFkE9BndxWjnWsZR0jZGR95+xzLURQfd1CaJUKENC9SS7EwoUZCNelHwzUwMto1ujeCO6eCBzw=
date-fns	locale/en/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GnimkDpNCghbMh8cbk8euJNFcDypdXUA4Wds8OWMin0BT0BhDHjqSSZ8pp0zaKBpNlyzPUqX+UVmmBZxkXrTzZHMxlmo=
date-fns	locale/en/build_format_locale/index	default	64	o51rGbHi+BpA77co0fltKkE8xipyCO4qoauHNHJwyD0MUOk+A2B8Q95FrVDx+VVWcp7aYtsuNWZu4dZvRtLwtMLx8Mge7PnItSr8yNq40Nk=
date-fns	locale/eo/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAL5a18EGzp6BE2AcAUo3r8GkCylD631BxGjotgUoNObG5PHriR1jsgn0VwPKlo80CxjIp9AHjqSSRHgGE3aKBpNYc2WYtb0kWY=
date-fns	locale/eo/build_format_locale/index	default	65	D/KfBIUtyxFrvlkYo51rGWOc+ycQT9cxtW3oMQLRYzk1HME+o/0FTfH5VVbZxdVWld2bWFubMFm4681bwrCOYTyTjGUwb6BrZlfUdZc+SnY=
date-fns	locale/es/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIeuEMFKN6/Bq2uwwsnsY0ck8euJNFcDyqjXWEu0CMHMerwLDS5WpU8YyKfQJYpyUAeOpJJEeAYTdooGk0DTO5TDT3cXWO9QF4=
date-fns	locale/es/build_format_locale/index	default	64	trUwDZ9iARhrvlkYo51rGbEIoxyOIrgctW3oMXJwyD0DYHxDxkE9SZK/KUvx+VVW2cXVVlubMFlPinJkkiIwbRzHYXGFBmGEhRmDhf6mQ40=
date-fns	locale/fi/build_distance_in_words_locale/index	default	63	Gm2kAUQ3cAIo3r8GU7qhD6x6uhegI0sc2k7VH4nPXSSTx64k0VwPKlivyjdjIp9A5kFiRx46kknaKBpNVcMiUJt8mVRqwMBVFzsxYY7gX2I=
date-fns	locale/fi/build_format_locale/index	default	54	HhUcCKOdaxnIyUc0Y5kMSQ2atkzbpMNQx2CtU/H5VVYlta5WTJRbW8Ts91xHXRZjYkoMaS37JG25/QdvRoi0jOELqY0QeZ+Tg7wwmQWZvJo=
date-fns	locale/fil/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIeuEMFKN6/BpieDRuTx64k0VwPKkXOtyzbiQwxAAsQO2Min0AeOpJJEeAYTdooGk0wM7NPKLLZWu2MxWrYlMhqYj97b0MdL3A=
date-fns	locale/fil/build_format_locale/index	default	70	IVlbAikJwgYyfucGUm/DCwmKqQ4tCyET2V/CFqOdaxmHk8MirZbDJL0M9ChPcLApJQseKu+Eui0/P/w2NAfSO1/ml0JIodVFQmJXRoFXC0o=
date-fns	locale/fr/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GGzA1EaJ2dhGbE6cY63ZlIpPHriSF8+Alg4L+KNFcDyr+/mIyYyKfQLsUBkNT0BhDC0Q+RQahd0geOpJJ0xidS9ooGk0=
date-fns	locale/fr/build_format_locale/index	default	69	kyyOBDRvmAT3NssXo51rGSBEByznOKY12AXXR0WnvVC+LpZUzxvxVEbizVXx+VVWKANiXg03h2HzKcpox8b1bPx2MW2iO01xcTtKdOg2ano=
date-fns	locale/hr/build_distance_in_words_locale/index	default	73	Gm2kAUQ3cAIo3r8GXJA1CfhgiQ70nDURRA1zEZPHriT3QZ4m0VwPKoCYEivNnywxJ1ueNrCxEjuFssY7YyKfQFPQGEMdv8ZDnCuYRp/WGEc=
date-fns	locale/hr/build_format_locale/index	default	76	AgopAZIPlAGavbAFmfDRB3lpWxbE3xgZo51rGZQe4xqn5fYe7/8FKefHjynA328xNEefOWfoOEUUzuxIT+C0U/H5VVbVhIxYoGyjY6sqj2g=
date-fns	locale/hu/build_distance_in_words_locale/index	default	47	Gm2kAUQ3cAJMkrQEKN6/BicmrhWTx64kMHXXKNFcDyocp94rUwJKM+tGIjhjIp9AHjqSSdooGk3vxrRdIAGmYcn26mJ/IWBmj44zbrpQCHU=
date-fns	locale/hu/build_format_locale/index	default	62	U06kCSlSnAujnWsZfGFTIDjdUCil2CopXuBQKjpxUypyh9IuOq3SRqbHWk3KALJNYCnwUPz1NFLx+VVWanGeWELWv1g1eN1k7ZLyZDmk3Gw=
date-fns	locale/id/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAKXHkMEKN6/BpPHriTRXA8qhTh4Kw67VzeQ73460IbAO33piT5jIp9ALKpZQR46kknaKBpNwMMYUR03+GLhpzBuTlSydM1L+3Y=
date-fns	locale/id/build_format_locale/index	default	64	6imaEKOdaxnTpgYftJQlH9qXJSHT+Qcj3WawI2nsHjdwCLg4cnDIPQNgfEO2U/xDq8wUSU6MqExgKfBQ8flVVluQPVly5aBdqy5NYsmhNHQ=
date-fns	locale/is/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GpDrnDOBDkRAyjewT9YaYFpPHriTRXA8qkExUMWMin0AeOpJJkZJDStooGk1bjP1P4qEMZpsUInXNS/t2mpnLfWeTooU=
date-fns	locale/is/build_format_locale/index	default	64	umKcFWu+WRijnWsZSQbjG2cJbyAXtgQpJ/xFLt2UtS62Xk81cnDIPQNgfEPuBx5W8flVVklJmlYkfHJb7DCkW7t4hGBUjztpGfpjhKUU4o0=
date-fns	locale/ar/build_distance_in_words_locale/index	default	47	DIeCABptpAFEN3ACNLgyBCjevwZT1N4Mk8euJJ7e1SbRXA8qzNb+OWMin0AeOpJJ2igaTdLrF1QLn1texykuYnmjaWI6APlmYtZlaiVzMG8=
date-fns	locale/ar/build_format_locale/index	default	56	HuTHAghgXwQ3eHoJy176CgcE+Q6uADEROjgOEvqIrBVPzncXNkI0GKOdaxl48WEaEZJLMe5weDXE+s877J6bPT+SJj/4FD9BniYMSVAPklA=
date-fns	locale/ja/build_distance_in_words_locale/index	default	49	GSp3ARptpAFEN3ACKN6/BkjaZwl1XLQMk8euJNFcDyqB/bIzuUPXOOY6Yz5jIp9Al30BREQs30QeOpJJ2igaTZBQHVOOafha3Az3acgxkG8=
date-fns	locale/ja/build_format_locale/index	default	54	6XNCAGWQzgWeh88JcOcrCjWFTgr+fI4NjE+VDvvz0xHqHwMUi3zWF8YeSRijnWsZS6uCGaW/3iU6URUub7wzSHYzz0rNP4BOuR+VU/H5VVY=
date-fns	locale/ko/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIWSXMGKN6/BpuYgg9mifUWAWuuH5PHriTRXA8qYyKfQKrMCkMeOpJJUUpHTNooGk3SPDtOJmUKVzdYi2TNS/t2/TIYeJqZy30=
date-fns	locale/ko/build_format_locale/index	default	35	gqokBKOdaxmMqjcj06pCJWIoRScYCkczp4dJNe4Hizbx+VVW79WIZFXEOGnhI0h5eUqVgGLJTJLGW2+d9m0ctx5ENriaFw/QIiQ30q8w1eQ=
date-fns	locale/mk/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GxLX8DsdqIxeTx64k0VwPKtX9Uyodn/UrXXemM+7A8DPXthU8YyKfQB46kknaKBpNiZVvXF3y0mfvwfJyzUv7dpqZy30=
date-fns	locale/mk/build_format_locale/index	default	60	NL8SB2tP3QfU9AUInALkEwWyRhSeTv4UYw5GFsRR/hajnWsZktI9HnSN+iK0W2EucFoIMfhRLDSBGmU1MqqHOgrMNT+eStxR+s+HUvH5VVY=
date-fns	locale/nb/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8GDWYoCKonjQ8EHz8Sa+xHFQ7aDRg6iEgfk8euJNFcDyoYW7gut++9MQAlmD1jIp9AF00mRFwntUQeOpJJ2igaTXEk+1E=
date-fns	locale/nb/build_format_locale/index	default	60	+GWxBs6YQgeYFI4Yo51rGfurUx2OqIUhk5mAKt2UtS4oCHgzqrnkN752BjtycMg9tMMcQJT1OkMDYHxD+IAqSM/TXUoWkDdMAeI/Tn3fmlM=
date-fns	locale/nl/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8Gpd6OEZS6rxGtqScZfe1eGpPHriTRXA8qJ1ngLi/tWEBjIp9AMucJQk7uzUMeOpJJ2igaTQk2z1gFOG9hzUv7dtwYqXw=
date-fns	locale/nl/build_format_locale/index	default	64	E02iAmu+WRijnWsZDvjWJt2UtS5ycMg9A2B8Qz/EykX4gCpIN3sMVPH5VVaf+5VaUKeOW3Y8JmwEuJ52Ipq+fmHAdYOFGYOFvomaiHEmZZY=
date-fns	locale/_lib/build_formatting_tokens_reg_exp/index	default	3	b7H9BZ4eE1379Y2Z
date-fns	locale/pl/build_distance_in_words_locale/index	default	74	Gm2kATPZwgFEN3ACKN6/BhHXxwjIRWQNazYMGa/6BxrDz9YcoCVKIJPHriTnvRIwL8HEMGhLSjg8ZZA5uBiYOsq+jjxjIp9ALyt7QTSA0EE=
date-fns	locale/pl/build_format_locale/index	default	62	DDpYFKOdaxndAgMdCEi/IEGINDhU8CJGLXlnSdOccVXuwXZV8flVViexqlYmO7xWJ1gSZasqj2hmg8BoPiyPaXvo1WzD9eNv56j+cki60n0=
date-fns	locale/pt/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIeuEMFKN6/BnoJyyOTx64kfA+SKPPc6SnRXA8qMOQtLncWjzMSRUA4YyKfQK2cCEIeyG5CZMiMRh46kkkR4BhN2igaTV/uMl0=
date-fns	locale/pt/build_format_locale/index	default	64	/VsWBOwM7BGeEBkSo51rGbEVECLn3VksIJrILZI6NDlycMg9sb79QgNgfEMJmPFG8flVVrjrzVuSIjBtmRapbYChg3dQId6DhRmDhU+Y8JA=
date-fns	locale/ro/build_distance_in_words_locale/index	default	49	e3wlARptpAFEN3ACKN6/BhEVTgnFeigMlQdoDUEqtw5V3LMPUUcNEPuhTxiTx64k0VwPKm+Zry2FzLgvy626NujCWUBjIp9AfjnSQx46kkk=
date-fns	locale/ro/build_format_locale/index	default	62	wmXKBvY/OwrgaI8KBmyPDICxhBACseMRa75ZGKOdaxlmVWEnerOtLBO5PzRMlzI1cnDIPQNgfEMs/cpD8wyKVPH5VVZvOJFW2cXVVlrRgHU=
date-fns	locale/ru/build_distance_in_words_locale/index	default	97	Gm2kAUQ3cALZ840GKN6/BqeQjgf/hFcJ3ppsDNZBxBRS1BIVzDuoFaCwLh50WaYgorC4IIWS9SOTx64kxWqmK2qY+SshwF8uHvvTMwpR9DQ=
date-fns	locale/ru/build_format_locale/index	default	81	u1wdBNhN3Qb5FrkJm3VMDi53TA8M7aEQT9bTEljzoRSjnWsZZXmHG+GmpxuOIesxO6g2Mi/owDVbZnw37md8OKzeLz2dzTVAg7uHRY30Wko=
date-fns	locale/sk/build_distance_in_words_locale/index	default	56	RDdwAkAxigQna1YLyEVkDQBxuB24GJg67uGmQh46kknrhvJM2igaTTaCl1K/vX5VIU1kW1FIaVwIZsVc6VbkXs1L+3aamct9N6d4hJQVZZE=
date-fns	locale/sk/build_format_locale/index	default	62	ROYUEmu+WRijnWsZ8aniJ+//BSndlLUucnDIPQNgfEMUzuxI/apdUvMMilTx+VVWjydyYVeXp2hycUVsBLiednSZbHyFGYOFQqlMkvLSLZY=
date-fns	locale/sl/build_distance_in_words_locale/index	default	81	Gm2kAUQ3cALBopQCQGgZBSjevwYR18cIyGDoCTpAgwrIRWQNrEqxDX25Rxs3slcck8euJNFcDyom530qvQJGLuwC9DF7Y4c3PGWQOczP+j0=
date-fns	locale/sl/build_format_locale/index	default	64	a75ZGKOdaxmUHuMap+X2HqYFeifv/wUp1mXoLN2UtS5ycMg9A2B8Q33fmlPx+VVWFKAwXBqj5GgEuJ52hRmDhb6JmohCqUySUp06lfLSLZY=
date-fns	locale/sr/build_distance_in_words_locale/index	default	49	Gm2kAUQ3cAIo3r8G+AZzDfScNRF5clchk8euJL8q0ibRXA8qzZ8sMS/yjTFjIp9AHb/GQ5wrmEa54GJIHjqSSdooGk0tuIxTKbifWCQu8Fg=
date-fns	locale/sr/build_format_locale/index	default	62	ueGqFmu+WRijnWsZlB7jGqfl9h6mBXon7/8FKXJwyD0DYHxDFM7sSH3fmlPx+VVWyKWnbv4t3nuCCqWAhRmDhVKdOpX1MGuXJtgeoNLnl64=
date-fns	locale/sv/build_distance_in_words_locale/index	default	62	Gm2kAUQ3cAIo3r8GUXNXCKonjQ+yuVkVEeqXGpPHriTRXA8qYyKfQA+wiUkeOpJJ2igaTeN0cE56LZpOkQeRVjEihVkjG+NdIuF2YFwJX2E=
date-fns	locale/sv/build_format_locale/index	default	60	+GWxBmu+WRijnWsZGg84JQECySndlLUuWg8eOg3UjT34gCpIj9g/SHwMT1TUnzdW8flVVlCnjltSUpBfCIk7ZXY8JmwEuJ52hRmDhb6Jmog=
date-fns	locale/th/build_distance_in_words_locale/index	default	51	Gm2kAUQ3cAIo3r8GuiyWF2U5wB2Tx64kDfnKJVuW8CcGzXwoQ7aIKHpikyiIa4Ap0VwPKskrBDhjIp9AHjqSSdooGk1u3V1WIdgBYULir2k=
date-fns	locale/th/build_format_locale/index	default	52	BSMfAnZrRgZ3ZUsGnmy6EVTS0xGjnWsZppBOILrR+iGbHMsiYuJoLKkuei57DQk7omuzQfH5VVYXmDlX4vsGWPTTfV4NeftfCSMsYHci7mE=
date-fns	locale/tr/build_distance_in_words_locale/index	default	53	Gm2kAUQ3cAKzSegDKN6/BugH0Bj+lwskk8euJDrdeiXRXA8qbZDZPPL2hUBjIp9AHjqSSQ16eEsGgcBM2igaTaLo1lFJK1pTzUv7dpqZy30=
date-fns	locale/tr/build_format_locale/index	default	65	HtgaAU37kwYl0OgRZJ2tFpUg9RijnWsZEPyAGzgw0BzTYzkdYdxjJ/IzxC4Qp54vItxWPKPZ0D8twFRS3nUJVfH5VVb2JoNehpY0ZV6Ju3Q=
date-fns	locale/zh_cn/build_distance_in_words_locale/index	default	47	Gm2kAUQ3cAIo3r8GZTdbDYj9ehDhU8USIJr6IJPHriTRXA8qpnj5K2Min0AeOpJJWasIStooGk34bHFTrYTEVxxifVijGFNgPWfldc1L+3Y=
date-fns	locale/zh_cn/build_format_locale/index	default	54	6XNCAGWQzgWeh88J6h8DFPOMQhaLfNYXo51rGUurghn4l0Idpb/eJfAZ+SefIGo6b7wzSFkGBU7x+VVWPgfbW0mWmmD5KStkm/m6achOz3c=
date-fns	locale/zh_tw/build_distance_in_words_locale/index	default	47	Gm2kAUQ3cAIo3r8Gk8euJNFcDyoQSo8t6QWqPWMin0DeG6VAHjqSSdooGk2thMRXJhSDXaMYU2B6PflmzUv7dsbAz3pGozR7mpnLffijkpI=
date-fns	_lib/getTimezoneOffsetInMilliseconds/index	default	3	oTZJPxqrcsaAbn/2
date-fns	parse/index	default	9	+tdAKysjZlCJlhJaGC54ZnDzhXEF5wN+MMsRrR5pMdGAbn/2
date-fns	set_day/index	default	2	QTzGKlOA9og=
dax	esm/mod		1211	NKDtAxXQEAV+QzMHZM3lBwd9zgoxMBAL96sVC26OrgsumxcUsUn8FTZYRxpCM7ga9RbDHADHLR2B85shpk1YIs4fDSj76UEogMNiK8TE9zI=
dax	script/mod		1539	K+xdAhykIQM0oO0DULvJBBXQEAXRwTUFfkMzB2TN5QcdNYAKB33OCjEwEAv3qxULbo6uC5Y39g3diI4TLpsXFLFJ/BUmAhUWNlhHGkIzuBo=
dax	script/mod		1527	K+xdAjSg7QOgNqkEULvJBBXQEAV+QzMHHTWACgd9zgoxMBAL96sVC26OrgvKGyMR3YiOEy6bFxSxSfwVJgIVFjZYRxpCM7ga/BC/G/UWwxw=
dax	lib		495	arLkAMHb2gGkTHQCVtihBo2hFAdoghgHSWIWCB+LgwifaL4InKEeDBKLRg/Rf6MPvi11FICIjxYmBHkXn5WWF+QYvRcJvc4Xy61yGXgEiRo=
dax-sh	esm/mod		1086	U7SOBNENgQhgVrEJ9wGGD3g4tg/TMxYYJrlGGw1TwB6tkv4i35a/J3WgKSmRcqAwmAasMvHBxEgkAQdPIGiUUCMJbWDjYzhjK0sgcJSK+nE=
dax-sh	script/mod		1488	Xh+6AMcjpAElmWcCU7SOBMQm0gXRDYEIYFaxCW4zcA33AYYPeDi2Dwc8uw+vBEcQfXY3ETKmphHk3QwUy325FdMzFhg5Ix8ZfggeGya5Rhs=
dax-sh	esm/mod		1005	0Q2BCGBWsQn3AYYP0zMWGCa5RhsNU8AerZL+It+Wvyd1oCkpkXKgMPHBxEgkAQdPIGiUUONjOGNn8Ct/2+SgmrUwrJtMlUCdXpcDwCrKq8Q=
dax-sh	esm/mod	cd	2	phjANzupF8s=
dax-sh	script/mod		1458	86pFAiWZZwIvBN0CyGoXBtENgQhgVrEJ7X5FDof4bg/3AYYPBzy7D3rCMxB9djcRy+WRFMt9uRUTsgUW0zMWGCa5RhsNU8AerZL+IvYUDiM=
dax-sh	script/mod	cd	4	phjAN0i2rG17N52cO6kXyw==
dax-sh	esm/mod		968	U+XwBNENgQhgVrEJ9wGGD9MzFhivXoMdDVPAHq2S/iJXdjAk35a/J3WgKSmRcqAwyeU6McBKNjX34XA1j+I8Ohl6vjqCpHA8SXmtP494D0I=
dax-sh	script/mod		1434	JZlnAlPl8AShjMoG0Q2BCGnLfAlgVrEJVFaTDvcBhg8HPLsPfXY3ER96HRTLfbkVmY3WFnw2PxfTMxYY9YOwGLycRhqvXoMd1wogHg1TwB4=
dax-sh	esm/mod		1045	w5FgAlO0jgRT5fAED3HiCH7d4Qn3AYYPeDi2D9MzFhivXoMdbitdHg1TwB6tkv4iV3YwJHWgKSmRcqAwyeU6MZgGrDLASjY19+FwNY/iPDo=
dax-sh	script/mod		1467	4FqeAMORYAIlmWcCU7SOBFPl8ARWBhwF1wVpBjljggckbOQHD3HiCH7d4QlvNYgL9wGGD3g4tg8HPLsPrXxLEClOfRB9djcRH3odFMt9uRU=
dayjs	esm/index	default	3	KyNmUKppHWhMJdy1
dayjs	esm/plugin/advancedFormat/index	default	27	ms1/ASIuTgPRSpgr0y/ELAFGmi7Mvw0xbpLlMk/37Eeb/exLVALtTq8p7WestqGC7ktPh0SGf6iP8Kip+Bl6scjP+bbgciu7QI5Jvwi0Sdc=
dayjs	esm/plugin/arraySupport/index	default	4	16GNSSsjZlD3uGeMbkUmxQ==
dayjs	esm/plugin/badMutable/index	default	15	ms1/AUlQ+ibnA+1PjT/AUW5rTlyvKe1nQivtaBf4C2pROnd4yKDmeVtIL6xMJdy1A53huW5FJsUM/6/e
dayjs	esm/plugin/bigIntSupport/index	default	2	KyNmUElozoA=
dayjs	esm/plugin/buddhistEra/index	default	6	ms1/ATgV7VqUbk5eJrrFkWJKlJ04WP/d
dayjs	esm/plugin/calendar/index	default	24	S326A2eiAifdvEAp0y/ELKpp8ULyd3JIMdr0T2eFBVYM7ftjd1wgaBtuCW7IoOZ5tjzpeqST5I+MafOzXe2kuyTYFr8iItXCk8xf5pWhnuk=
dayjs	esm/plugin/customParseFormat/index	default	15	VH0xGElQ+ibTL8Qs5wPtTysjZlDsDu1WTXNOYV7riWSvKe1nqmkdaFE6d3j3uGeM7BvRs4/Af9w4WP/d
dayjs	esm/plugin/dayOfYear/index	default	5	f8qoIbNcSHTIoOZ5je8sjVBQDfk=
dayjs	esm/plugin/devHelper/index	default	22	J/X3CdWVjA5UfTEYf2Y4G0cDBi8iG0M64Y7pPz/K9lriRHtfTXNOYV7riWSaBl1mqmkdaEmv4GhEiOZzUTp3eNHll3lEKyq4j8B/3H/7Xt4=
dayjs	esm/plugin/duration/index	default	6	ms1/AStqNhdHNu1vUTp3eCtNrsGnY2Ta
dayjs	esm/plugin/isBetween/index	default	4	Fb6PpFtIL6yt0yqyDP+v3g==
dayjs	esm/plugin/isLeapYear/index	default	2	OBXtWsBLg5Y=
dayjs	esm/plugin/isMoment/index	default	2	c0migBQi24M=
dayjs	esm/plugin/isoWeek/index	default	15	ms1/AUu/Yin610Ar0UqYKysjZlDsDu1WbmtOXE1zTmHIoOZ597hnjPgZerHiM8a2RCsquH2nl/FQUA35
dayjs	esm/plugin/isoWeeksInYear/index	default	4	S79iKS9O/IDAS4OWfaeX8Q==
dayjs	esm/plugin/isSameOrAfter/index	default	3	jT/AUVtIL6xWJlbo
dayjs	esm/plugin/isSameOrBefore/index	default	3	jT/AUQz/r95nwnrh
dayjs	esm/plugin/isToday/index	default	3	KkWUIwyw/to4WP/d
dayjs	esm/plugin/isTomorrow/index	default	4	5DrQGCpFlCM4WP/dUFAN+Q==
dayjs	esm/plugin/isYesterday/index	default	5	KkWUI4ktb3IrTa7BOFj/3VBQDfk=
dayjs	esm/plugin/localeData/index	default	27	QhSjGK28WxrTL8QsOkehMUzLzT/1MElJoQi4TLAt+06+F+1RR9ijYl7riWQiNqeArLahggK4ZI0B1+6TX1c9uW2hK8Mtw2nK1pVo4lLxE+g=
dayjs	esm/plugin/localizedFormat/index	default	4	0y/ELPCTS28R/vfDOFj/3Q==
dayjs	esm/plugin/minMax/index	default	3	ccdoRyzbQ8yPwH/c
dayjs	esm/plugin/negativeYear/index	default	6	f8qoIfrXQCsrI2ZQ97hnjCtNrsFuRSbF
dayjs	esm/plugin/objectSupport/index	default	17	ms1/AQZrFSlLv2Ip+tdAK9ehjUkrI2ZQbmtOXE1zTmH5KilmN3DciPmNU4v3uGeMf0nssytNrsHIXtzFUFAN+RsLf/o=
dayjs	esm/plugin/pluralGetSet/index	default	12	gh3cBB916wfkELYIozpEIS8puCHYDh0uGSf1MlSwtXN5scbAR7UP5EVE8vlXdQr7
dayjs	esm/plugin/preParsePostFormat/index	default	6	0y/ELCsjZlCz55+Y93iH0f5f5tM4WP/d
dayjs	esm/plugin/quarterOfYear/index	default	8	ms1/AW5rTlxFBw5hTXNOYcig5nl9p5fxxl5I8hsLf/o=
dayjs	esm/plugin/relativeTime/index	default	54	z4AnBfn5jwdL1dYm0y/ELBFehzJWvLwzFpBvPo7rv0BB6/1Nkd43UhesRFPsDu1WQY5pXhbVjl9K4Utszv/tbLPnn5gTioe1W3Dc2+mJIuo=
dayjs	esm/plugin/timezone/index	default	29	Xl3xC1D18hPbpt4+RHxkTecD7U8smQNWyxbtW6FYdl1FFWpmF/gLaoNhmXfzgyV5yKDmeSGv6XzBHWaB97hnjEK1fZAOXi+gj/CoqQiPpPk=
dayjs	esm/plugin/toArray/index	default	8	T/fsR5v97EtUAu1OxgvtVDgV7VpFFWpmtDTtbgt8/ec=
dayjs	esm/plugin/toObject/index	default	15	YSDpNEF4V0RP9+xH5P32SJv97EtUAu1OKyNmUMYL7VQ4Fe1aPvfNXEUVama0NO1uq0wToAy7BLe49P69
dayjs	esm/plugin/updateLocale/index	default	2	XuuJZOCgJI0=
dayjs	esm/plugin/utc/index	default	43	ms1/Aa5Q9QV/fkQIst/sONum3j5P9+xHm/3sS1QC7U7nA+1PxgvtVCyZA1bsDu1WOBXtWssW7VsyfDRmRRVqZq8p7We0NO1u97hnjAO7ats=
dayjs	esm/plugin/weekday/index	default	8	ms1/AdMvxCyy3+w4bmtOXCtNrsFtoSvD42l30VBQDfk=
dayjs	esm/plugin/weekOfYear/index	default	13	0y/ELN4nhEorI2ZQZ4jibsig5nl8N5yiRCsquCtNrsEM/6/e4s5U8X2nl/HGXkjyGwt/+g==
dayjs	esm/plugin/weekYear/index	default	4	Ii5OA/rXQCtniOJuGwt/+g==
debug	src/browser		120	6Uh6AZlWiQPDlosEm+gdBTnSQQZfj3wGmRqAB4/d7QhP8tsJHQyyDWmIohKZz+kSOX+wE9/OpBclfrMcm8qgHpvEtSEOIx0lCeEwJps8bCY=
debug	src/common		34	andtAf7W7xaTUOcb2oEWHk27lSgB5k9KojQ6WGaAuIWvSzubLoeipfe/jqh15xywRCsquAVEkroAQ2XCA3yHw57Kh94u1ergF6Qe6EDth/Q=
debug	src/common	default	34	andtAf7W7xaTUOcb2oEWHk27lSgB5k9KojQ6WGaAuIWvSzubLoeipfe/jqh15xywRCsquAVEkroAQ2XCA3yHw57Kh94u1ergF6Qe6EDth/Q=
debug	src/node		40	2oEWHqRrYiSmY5grEivSP3Pzclbfn/t6fzGKf2aAuIVD5qSUjm0onaJXOqN15xywW2sau8+F4tVZF4/XLtXq4BekHugxT6zoKXsV68kr1+8=
debug	src/common		33	andtAY+hPxL+1u8W2oEWHk27lSgB5k9KojQ6WM1fwGfTxJNoZoC4hS6HoqX3v46odeccsAVEkroAQ2XCA3yHw57Kh94u1ergEdWI4kDth/Q=
debug	src/common	default	33	andtAY+hPxL+1u8W2oEWHk27lSgB5k9KojQ6WM1fwGfTxJNoZoC4hS6HoqX3v46odeccsAVEkroAQ2XCA3yHw57Kh94u1ergEdWI4kDth/Q=
debug	src/node		38	2oEWHqRrYiQSK9I/xymzU3Pzcla9CQtz35/7en8xin9mgLiFQ+aklKJXOqN15xywW2sau85s/cLPheLVWReP1y7V6uAxT6zoKXsV68kr1+8=
debug	karma.conf	default	22	vkrSBVIMsRAsiSAmUXjuKJjkCjnWh5dCK7ZoRQXiLkb7/8FgfJO3bDYVcHLDkF2MgBCWjt2YPJWv4c6n97+OqJmlqqiZzgO1+yf02b8pvfs=
debug	src/browser		47	pLXsCuCj7BIOIx0luoIcMWdOUT956H5L13JbTwZ6vle4TitZCiz4XbfNWGCWjWp1I1fdi9CmDKDlwVqodeccsPKRh7ou1erg5eXO5Bf+IPE=
debug	src/debug		29	andtAY+hPxL+1u8W2oEWHk27lShKTQY1AeZPSqI0OljTxJNoZoC4hfe/jqh15xywRCsquAVEkroAQ2XCA3yHw57Kh94u1ergEdWI4kDth/Q=
debug	src/inspector-log	default	1	Qzi6+Q==
debug	src/node		58	aoyxC8GZRA31LIEPdIlBKaZjmCsSK9I/GYUPRj5Bnmrfn/t6fzGKfwEh1IKGRaaHQ+aklIQQi5aiVzqjmXQwq3XnHLCAUP3DWReP10fTZ+A=
debug	node		26	/tbvFtqBFh7HKbNT+oyNWr0JC3PXAHyCZoC4hfe/jqiDDJ2udeccsAt+MLFEKyq48cczvwBDZcLObP3CoYJqyl2qddYu1ergMdKi6skr1+8=
debug	debug		25	andtAY+hPxL+1u8W2oEWHk27lShKTQY1UO9xQgHmT0rTxJNoZoC4hfe/jqh15xywRCsquAVEkro+mIe+AENlwgN8h8Mu1ergEdWI4kDth/Q=
decompress	index		30	xRZ5B5/PtS587ypGJpR1XtLZhWEDw+BlI+TZdnodg4H+yxucRrc2nu63QqK34FuiO6vmom9W56TYJuSrSKEt21b1neeV85TwNbMY9PiFG/k=
decompress	index	default	3	xRZ5B01m74+V85Tw
decompress	index		27	qybBE1OKRyqfz7Uu9C1HN2CPxDjS2YVh463Rb8dy33JNUqJ2ZutveqKy24qUEbWcFiUTnm9W56QEq+jC2/aPzd7BWN9W9Z3n+DHG6BbrCvI=
decompress	index	default	2	jbLuE/QtRzc=
decompress	index		27	N0XnCKsmwROm+/IXn8+1LmCPxDhReRVS0tmFYUYTj2bjrdFvZutverq0ZH44Y26OFiUTnm9W56S6NbPCBKvowtv2j83E2G/WVvWd5xbrCvI=
decompress	index	default	3	jbLuE7o1s8JojmzQ
decompress	index	decompress	4	UXkVUjZyymszLdrc6L9X5w==
decompress-tar	index		14	040CLoxiWEHNf95u/1oLb82ebnB6HYOBTGuNpAyxZa0yOuG7ClmWymiObNBxLzvRSeBr0kihLds=
decompress-tar	index	default	11	zX/ebv9aC2/Nnm5weh2DgUxrjaQMsWWtMjrhuwpZlspojmzQcS870UihLds=
decompress-tar	index		17	gpBTEac4ES+MYlhBhlSmRwtED01ReRVSzX/ebsT5vHUj5Nl28fwcgL2N1Z0MsWWtAQD4s3ZmIbYKWZbKmzP31JhI3/U=
decompress-tar	index	default	11	gpBTEac4ES+GVKZHUXkVUs1/3m7E+bx18fwcgAyxZa0BAPizClmWypsz99Q=
decompress-tar	index		15	pzgRL4xiWEGGVKZHC0QPTVF5FVLNf95uxPm8dSPk2Xbx/ByADLFlrQEA+LN2ZiG2ClmWypsz99SYSN/1
decompress-tar	index	default	10	pzgRL4ZUpkdReRVSzX/ebsT5vHXx/ByADLFlrQEA+LMKWZbKmzP31A==
decompress-tar	index		10	Da7RE6c4ES9ReRVSUlJcVTZyymsj5Nl2ClmWynEvO9Gh6IbYmEjf9Q==
decompress-tar	index	default	6	pzgRL1F5FVJSUlxVNnLKawpZlsqh6IbY
decompress-tarbz2	index		9	GcATDdONAi6fz7UuFLhDPMSV2mVMa42kMjrhu/maPsZJ4GvS
decompress-tarbz2	index	default	4	FLhDPExrjaQyOuG7+Zo+xg==
decompress-tarbz2	index		19	gpBTEac4ES+MYlhBhlSmRwtED01ReRVSxJXaZc1/3m7E+bx1I+TZdvH8HICmq1yHvY3VnQyxZa0BAPizdmYhtvmaPsYKWZbKmzP31A==
decompress-tarbz2	index	default	12	gpBTEac4ES+GVKZHUXkVUs1/3m7E+bx18fwcgAyxZa0BAPiz+Zo+xgpZlsqbM/fU
decompress-tarbz2	index		17	pzgRL4xiWEGGVKZHC0QPTVF5FVLEldplzX/ebsT5vHUj5Nl28fwcgKarXIcMsWWtAQD4s3ZmIbb5mj7GClmWypsz99Q=
decompress-tarbz2	index	default	11	pzgRL4ZUpkdReRVSzX/ebsT5vHXx/ByADLFlrQEA+LP5mj7GClmWypsz99Q=
decompress-tarbz2	index		12	Da7RE6c4ES9ReRVSUlJcVcSV2mU2csprI+TZdqarXIf5mj7GClmWynEvO9Gh6IbY
decompress-tarbz2	index	default	7	pzgRL1F5FVJSUlxVNnLKa/maPsYKWZbKoeiG2A==
decompress-targz	index		8	040CLp/PtS7y3PqBZy0qpExrjaQyOuG7SeBr0t8MIdQ=
decompress-targz	index	default	4	8tz6gUxrjaQyOuG73wwh1A==
decompress-targz	index		19	gpBTEac4ES+MYlhBhlSmR1km8ksLRA9NUXkVUs1/3m7E+bx1I+TZdvH8HIC9jdWdL0Fvo2ctKqQMsWWtAQD4s3ZmIbYKWZbKmzP31A==
decompress-targz	index	default	12	gpBTEac4ES+GVKZHUXkVUs1/3m7E+bx18fwcgC9Bb6MMsWWtAQD4swpZlsqbM/fU
decompress-targz	index		17	pzgRL4xiWEGGVKZHWSbySwtED01ReRVSzX/ebsT5vHUj5Nl28fwcgC9Bb6NnLSqkDLFlrQEA+LN2ZiG2ClmWypsz99Q=
decompress-targz	index	default	11	pzgRL4ZUpkdReRVSzX/ebsT5vHXx/ByAL0FvowyxZa0BAPizClmWypsz99Q=
decompress-targz	index		12	Da7RE6c4ES9ZJvJLUXkVUlJSXFU2csprI+TZdi9Bb6NnLSqkClmWynEvO9Gh6IbY
decompress-targz	index	default	7	pzgRL1F5FVJSUlxVNnLKay9Bb6MKWZbKoeiG2A==
decompress-unzip	index		23	LRi+AFlVEhRabpsV040CLpmJSjx7SNtLV2A5ZQGzxmsnyBxs/1oLb82ebnBZIyyDWSVWnNgm5KsBAPizZ/hNtTI64bsKWZbKSKEt28/tbeE=
decompress-unzip	index	default	5	mYlKPHtI20tZJVacZ/hNtTI64bs=
decompress-unzip	index		26	gpBTEVlVEhRabpsVpzgRL5mJSjyocR4+hlSmRwtED01ReRVSV2A5ZSfIHGzE+bx1I+TZdvH8HIBos1yBoyoqn3ZmIbabM/fUz+1t4cAAKv0=
decompress-unzip	index	default	19	gpBTEVpumxWnOBEvmYlKPIZUpkdReRVSbeT/VldgOWUnyBxs/1oLb8T5vHXx/ByADLFlrQpZlspojmzQmzP31DJCFeDP7W3hwAAq/Q==
decompress-unzip	index		19	gpBTEVlVEhRabpsVpzgRL5mJSjyGVKZHC0QPTVF5FVJXYDllJ8gcbMT5vHUj5Nl28fwcgGizXIF2ZiG2ClmWymiObNCbM/fUwAAq/Q==
decompress-unzip	index	default	14	gpBTEVpumxWnOBEvmYlKPIZUpkdReRVSV2A5ZSfIHGzE+bx18fwcgApZlspojmzQmzP31MAAKv0=
decompress-unzip	index		12	pzgRLz8wsU1ReRVScAnOajZyymsj5Nl2ueADemizXIHyaXKTkhOt3zJCFeB/virg
decompress-unzip	index	default	7	pzgRLz8wsU1ReRVSNnLKa7ngA3qSE63fMkIV4A==
del	index		55	kb7aE9fkPBwBEhwg9Qc/KmDqXiwt0WQuV2dIMgDPLzw9cL5LRKd7W8dArmDdT7l39dDZfe51x4BN9VOIqJDpmpbGwbBU5Lm3Pif9yc67Xfo=
del	index		28	1+Q8HAESHCB9bzojFWfXJ/UHPypg6l4sLdFkLsdkMTJXZ0gyx/BkNj1wvktEp3tbwNatX91PuXeokOma7lnhp5bGwbAmj6jFzNht1c67Xfo=
del	index		38	1+Q8HAESHCAVZ9cn9Qc/KmDqXizzI3ktLdFkLsdkMTJXZ0gyx/BkNj1wvktEp3tb3U+5d6iQ6ZpLyWydO6vmou5Z4afM2G3Vf74q4M67Xfo=
del	index	default	11	FWfXJ/UHPypXZ0gyx/BkNkSne1vA1q1f92HRkvrfLafuWeGnzNht1c67Xfo=
del	index	sync	8	9Qc/KsfwZDbA1q1f92HRkvrfLafuWeGnyHZqsczYbdU=
delay	index		10	OnzQAaKDrxL/DU0uO1MlaBTN5LqTLFi/9aWl1KeJ3uFxUdHp2CVD7A==
delay	index		10	OnzQAaKDrxKAeXAYolisZRTN5LqTLFi/9aWl1KeJ3uFi/RPm2CVD7A==
delay	index		14	OnzQAaKDrxKAeXAYxCNmHOBDM1CiWKxlxch0dBTN5LqTLFi/9aWl1KeJ3uFi/RPm2CVD7P0ep/U=
detect-libc	lib/detect-libc		31	D2JlBe/6wiouTNEu7Cc/PuO/3T/n6pRCqJ07RALlaVEJbANhESPyZMAY3mdDi3J1GGBFpWZWerBqQAXL1OAOyxyskNW/Q8fVpNpw44MqcvA=
detect-libc	lib/detect-libc		26	7/rCKscMxDfEo4Y/SISTP5b1VEDn6pRCavGqXmr9sGfUKK5v3Z6Ycg6jmq9mVnqwYcPUsdySrMDU4A7LHKyQ1b9Dx9UoAh3fPGMZ+xfXIPs=
detect-libc	lib/detect-libc		23	7/rCKscMxDfEo4Y/SISTP5b1VEDn6pRCSWTCSGrxql7UKK5vipn1lw6jmq9mVnqwYcPUsdySrMDU4A7LHKyQ1b9Dx9UoAh3fPGMZ+xfXIPs=
detect-libc	lib/detect-libc		18	kL3ODu/6wirHDMQ3SISTP5b1VEDn6pRCavGqXtQorm+KmfWXZlZ6sGHD1LHckqzAvqgfwmwZNsscrJDVv0PH1SgCHd88Yxn7
dot-properties	lib/index		5	n+elYW8BnmfJXQ3Cjp640xhgCtk=
dot-properties	lib/parse	parse	1	dvkOMw==
dot-properties	lib/stringify	stringify	15	9Gd9A7g3LwwNUSIUqRZ5FXb5DjPT0Vc0L4W4URd3GWHUTtlhgaTyZHoRGW3iAfFwbv3ne8ckk6oliOHx
dot-properties	parse	parse	1	70MM9Q==
dot-properties	stringify	stringify	12	9Gd9Aw1RIhSpFnkV09FXNBd3GWHUTtlhehEZbeIB8XBu/ed7xySTqkhIDbwliOHx
dotenv	dist/index		49	a07EC6iWrgz2wNIM6FJSKZayHSpnY01JhLAaSvobp1W1ekRnjFyBgHbgKY7qI9iPLaGcoKVcp61Vee+y0W4PuDO5prpW+zXEDTCO3wOUJuE=
dotenv	lib/main		91	JJpxAcBM7AlYK2wKa07EC0cZQQxCpF0Vz/5lGT3NtTP5mto+Z2NNSYSwGko2by5SaebzV848tV61ekRnQsfAagqrunGMXIGARh8ngwsKkYc=
dotenv	lib/main	parse	5	IMOFAVPZzh8lkYZJobCGXUoS3Lw=
dotenv	lib/main	config	3	JJpxAWdjTUkydXji
dotenv	lib/main		75	PoOWBFgrbAprTsQLQqRdFc/+ZRlH75UklrIdKj3NtTNnY01JVbZTTmnm81fOPLVetXpEZ0LHwGoKq7pxLPd6feZUdIN24CmOaRpWksRJEpo=
dotenv	lib/main	config	4	Z2NNScRJEpremGy5MnV44g==
dotenv	lib/main		20	IMOFAXWvcRydH5MqYs9YMCWRhkmhsIZdrqqGaCz3en0b1KOIHRxZifdh0ZJg03CjShLcvL6oH8IiMBzDYehKxmwZNssDlCbhTV/06F8xrP0=
dotenv	lib/main	parse	5	IMOFASWRhkmhsIZdShLcvGHoSsY=
dotenv	lib/main	config	10	nR+TKmLPWDCuqoZoLPd6ffdh0ZJg03CjvqgfwiIwHMMDlCbhXzGs/Q==
dotenv-expand	dist/lib/main		1396	uViqAHW70wAX66cBb+71ASN8/QF/zmwCQXUPA9sEIAMRX9cDyhILBH/wcgRvFQwFBjxtBRSb2wUChP0GQHvQCN9MtAmt4HQLpO59DTyTqg0=
dotenv-expand	lib/main		8	m3ppDo+yRxzd+ItTus2UWDkOsnoiMBzD2pr0z7VSzOs=
dotenv-expand	lib/main	expand	2	m3ppDiIwHMM=
dotenv-expand	lib/main		5	m3ppDo+yRxzd+ItTIjAcw6Vdm9Q=
download	index		32	R/ZdBPTf3yjTjQIuL0tJTkFqaVoBs8ZrYjShdQylIoXmPhCR7rdCot1zi6Jn6Yqj2Cbkq5d6IrMyOuG74TpT1WozJNa3QSnkW/2m80y1JPk=
download	index	default	10	9N/fKLXOrltiNKF1DLFlrTpEuq5MCP27vqgfwukOO8vPov3kTLUk+Q==
download	index	default	15	wnsDAPTf3yj08OpQtc6uW2I0oXVrPnV3DLFlrTpEuq4mskO0TAj9u76oH8L5faDE6Q47y8+i/eRMtST5
download	index	default	13	9N/fKPTw6lC1zq5bYjShdWs+dXcMsWWtOkS6rkwI/bu+qB/C+X2gxOkOO8vPov3kTLUk+Q==
download	index		19	q6T7J/Tf3yj08OpQAbPGa2I0oXVrPnV3DKUihd1zi6LYJuSrDLFlrfs66Li+qB/C2VvUw/l9oMTpDjvLsxTo1WozJNbPov3kTLUk+Q==
download	index	default	9	9PDqUGI0oXVrPnV3vqgfwtlb1MP5faDE6Q47y8+i/eRMtST5
download-file	index		16	BuRfDGPG1BmrpPsnBospQSuzrFXbHmxcM5w0X2s+dXf19Dl8wtRAh/CnBpA6RLquYmf7tPs66Ljq2hzS2CVD7A==
download-file	index	default	12	BuRfDGPG1BkGiylBK7OsVTOcNF9rPnV39fQ5fMLUQIfwpwaQOkS6rmJn+7TYJUPs
emittery	index		96	h6c1A/dCqgTmtV4HjNQmDMo4/AwYE+sb7WQjHHRGuh4A6mUg7xC0IoS1USkJWS8tVyTCL96NxDOeCe4zgS+hNKBZZjrcLFs9mYbTVAQb11s=
emittery	index		63	h6c1A/dCqgTmtV4Hyjj8DO1kIxwA6mUgCVkvLVckwi/ejcQzngnuM6BZZjrcLFs9mYbTVL9a4l/L8Zhpl3tYcD0gd3H+Af91gNa9fpa0z5k=
es6-promisify	dist/promisify		6	jDC3Crm5tFHcJaFgechFaKVpRe4O86j+
es6-promisify	dist/promisify	promisify	3	jDC3Crm5tFEO86j+
es6-promisify	dist/promisify		5	jDC3Crm5tFHcJaFgpWlF7g7zqP4=
eventemitter3	index		16	S22HAvZYag2XHgEeRNG0J8Y5t0kfJklR6xpkU6I6iFtFpC9mK8/Wa5ymx4kIMZuOUXaCj8eNSJcmLubfArM/6A==
eventemitter3	index		15	S22HAvZYag2XHgEeRNG0Jx8mSVHrGmRT2i+SWKI6iFtFpC9mK8/Wa5ymx4kIMZuOUXaCj8eNSJcmLubf
execa	index		5	L2rGD1PjEznEsHNqQE3Cb+qmBNA=
execa	index		58	C9I1DxqRbjKwRxg0o+MPNcT35TZlgR9ckSPKbiJRF3hIKNh5e0kwf/vul5QOxTuWTPiEsF62/MjSuJbMKA/y3dyI+e11W/rvusoE91L1uvs=
execa	index	execa	18	kL3ODqKDrxIakW4yTFpCN6q27EqqaR1on2MqpOsPeqweJcSsTPiEsCIwHMM8YLPEXrb8yMF+0dCnid7hdVv671L1uvupVm79
execa	index	execaSync	16	kL3ODhqRbjJMWkI3qmkdaOsPeqweJcSsYcPUsSIwHMM8YLPEXrb8yMF+0dCnid7hhJG573Vb+u99e+j5UvW6+w==
execa	index	execaNode	10	kL3ODgvSNQ/hy0cmxPflNjCTSz/DlEtAA3YDoesPeqwoD/LdfAoW/g==
execa	index		53	C9I1DxqRbjKwRxg0o+MPNcT35TZlgR9ckSPKbiJRF3hIKNh5e0kwf0z4hLBw8C60Xrb8yNK4lswoD/Ld3Ij57XVb+u+6ygT3UvW6+3wKFv4=
execa	index	execaSync	15	kL3ODhqRbjJMWkI3qmkdaOsPeqweJcSsYcPUsSIwHMM8YLPEXrb8yMF+0dCnid7hhJG573Vb+u9S9br7
execa	index	execa	18	kL3ODhqRbjJMWkI3qrbsSqppHWifYyqk6w96rB4lxKxM+ISwIjAcwzxgs8RetvzIwX7R0KeJ3uF1W/rvfXvo+VL1uvupVm79
execa	index		66	DJJ4BZJTHAtUxMIVLINhGQJ7bSA7phshsEcYNKPjDzXE9+U2PdXGPHedPUplgR9ckSPKbiJRF3hIKNh5e0kwf1s2iIpM+ISwI8rJs9K4lsw=
execa	index	default	18	kL3ODhqRbjJMWkI3qrbsSqppHWifYyqk6w96rB4lxKxM+ISwIjAcwzxgs8RetvzIwX7R0KeJ3uF1W/rvfXvo+VL1uvupVm79
execa	index	sync	15	kL3ODhqRbjJMWkI3qmkdaOsPeqweJcSsYcPUsSIwHMM8YLPEXrb8yMF+0dCnid7hhJG573Vb+u9S9br7
execa	index	commandSync	1	yHZqsQ==
execa	index	node	11	kL3ODgvSNQ/hy0cmxPflNjCTSz/DlEtAA3YDoesPeqyPmH3OKA/y3XwKFv4=
execa	lib/stdio	node	1	UNGIIQ==
execa	index	execa	17	kL3ODhqRbjJMWkI3qrbsSqppHWifYyqk6w96rB4lxKxM+ISwIjAcwzxgs8RetvzIwX7R0KeJ3uF9e+j5UvW6+6lWbv0=
execa	index	default	17	kL3ODhqRbjJMWkI3qrbsSqppHWifYyqk6w96rB4lxKxM+ISwIjAcwzxgs8RetvzIwX7R0KeJ3uF9e+j5UvW6+6lWbv0=
execa	index	sync	14	kL3ODhqRbjJMWkI3qmkdaOsPeqweJcSsYcPUsSIwHMM8YLPEXrb8yMF+0dCnid7hhJG571L1uvs=
execa	index		65	DJJ4BZJTHAtUxMIVAnttILBHGDSj4w81xPflNj3Vxjx3nT1KZYEfXJEjym4iURd4SCjYeXtJMH9bNoiKTPiEsCPKybPSuJbM4Lpm3k82+uo=
execa	index	node	10	kL3ODgvSNQ/hy0cmMJNLP8OUS0ADdgOh6w96rI+Yfc4oD/LdfAoW/g==
extract-dmg	index		14	evrbB6b78he3RMEoEhDtKj4C1D4T3EBUht0+WONDs195v9hrWK3Hl9gm5KvNyT3BIBM2xz7PKfc=
extract-dmg	index	default	10	evrbB7dEwSgSEO0qPgLUPhPcQFTjQ7Nfeb/Ya1itx5fNyT3BPs8p9w==
extract-zip	index		58	bymoAagDQQMbkfEVElVfLEJf+z5gTxlDKPF+RyEF80nxaxJurf9Ng82wKZbA/TaZngcJncsMq53hQgClcA00rfysPcS681bV1aTG4tYWkec=
extract-zip	index	default	8	G5HxFTabEBkuVXYyIQXzSXm/2GsMsWWtHt4ksxztjP4=
extract-zip	index		51	bymoAagDQQMbkfEVjUPHJhJVXyxCX/s+YE8ZQyjxfkchBfNJ4f20ZfFrEm6t/02DyGbfiM2wKZZlCUKbngcJncsMq53hQgCluvNW1dWkxuI=
extract-zip	index	default	47	bymoAagDQQMbkfEVjUPHJhJVXyxCX/s+YE8ZQyjxfkchBfNJ4f20ZfFrEm7IZt+IzbAplmUJQpueBwmdywyrneFCAKW681bV1aTG4keaaOQ=
fast-glob	out/index		28	8DaxAdg+txgUXCEdriF3HxK5piPgQRkkDfD7OfGWj00HSCNXym/RXjfh6WUX7Atqr8a3iOJWabJW4YSzKPakwu5PwscKoKvlSagI6GGFLuw=
fast-glob	out/index	default	2	bFKDaRfsC2o=
fast-glob	index		4	yHZqsc+i/eQKoKvlYYUu7A==
fast-json-parse	parse	default	1	4kfwvQ==
fast-xml-parser	lib/fxp		932	eOMWATrgdQFJ6O0B02wSAjMlSQKB460CIJmsAxMQzAODpN8DNT/5A9eb1wRmAfsEj0I3BQL7MQbhqTIGJ1tVBioBhAfTeIYHIVyVB5E1qAc=
fast-xml-parser	src/v6/valueParsers/booleanParserExt	parse	4	7pnpD/HHM7/pDjvL7XJg+Q==
fast-xml-parser	src/v6/XMLParser	XMLParser	13	BLSUDu4FZRPLnsgbacI+Qcdg+GGHSFRveZlzdZwP9ZofAm6jjdOUv573AdYKgWvZADs/+w==
fast-xml-parser	src/xmlparser/XMLParser	XMLParser	18	acI+QfjoC1S5ieNUT1/3Wcdg+GGHSFRvDdngc3mZc3UFTfKjGpVeqQcAvqoIveK14kfwvVluw8X5mj7Gfymdxp73AdYAOz/7
fast-xml-parser	src/xmlparser/XMLParser	XMLParser	14	7gVlE2nCPkH46AtUx2D4YYdIVG8N2eBzeZlzdQVN8qMHAL6q8fb3tOJH8L1/KZ3GnvcB1gA7P/s=
fast-xml-parser	src/json2xml	Parser	20	2NNJBc44OBevH7Eh94x9Ipk3gyzaQbxBFiMySTpY71mdRY9+7QT2kx9IUJe/EUKeLRLLomq9t6PWW7Gty1oksTdJBtGEAxrbOFj/3bHnD/Q=
fast-xml-parser	src/json2xml	parse	3	Brz/FD0Db6kIkV3D
fast-xml-parser	src/parser		33	5qGiDfz0lh7v1BY1it5lPDdPsEQeAdZJz8EsWt3hd2YgvXJtrPJ7eWXrC37zDRN+xXYlhKUaooxySPSVw+YToM3c26JCqo6meeD2vbXWqNQ=
fast-xml-parser	src/parser	parse	11	pnMkBeahog3v1BY1+OgLVKUaoozN3NuiQqqOpvH297SD5oy64kfwvToQwfw=
fast-xml-parser	src/parser		46	JYAqDTytDA5GqL8WEAliF68fsSF7d1IjrOfiMfLpwjomNoVFhGWKRk1gc1J/qSdoEJFda1tXTHKMQ6F90d5Ah3UW5IgMOP+ILIzLiUcy6Iw=
fdir	dist/index		95	z4EYCHIUyw52QkQTMYddFyjXcx3qc64l+lWFPtXlsz6YHylBeLxcQj54UEThKWFP2eugYKn2S2IdQmlrgUTDbEXA8myJnDJwHAHdkuZpPaU=
fdir	src/builder/apiBuilder	default	1	LlV2Mg==
fdir	src/builder/index	default	3	DsRaAOC0nkTHQK5g
fdir	src/api/queue	default	2	dkJEE/Uikt8=
fdir	src/api/sync	default	6	PnhQROC0nkTEsHNqCZwScIDwTc0xA170
fdir	src/api/sync	default	4	LlV2Mj54UETgtJ5EgPBNzQ==
fdir	src/builder/index		25	DsRaACgRfSDWvOYueLxcQuEpYU8t2edRJnk6UzMOs1zHQK5gqfZLYqob+GoJnBJwEpSgjhwB3ZKX1Q+YH8jnqjCBmL8jYEnaqtaz4VMxV+M=
fetch-retry	index		11	FU2aX+5OMmLeFh9mKZJHabmLI4eqniyO4Qg9r0wl3LVHtWbeA4A47Awwj/U=
fetch-retry	index	default	9	FU2aX+5OMmLeFh9muYsjh6qeLI7hCD2vTCXctUe1Zt4MMI/1
fetch-retry	index		10	FU2aX+5OMmLeFh9mKZJHabmLI4eqniyO4Qg9r0e1Zt4DgDjsDDCP9Q==
fetch-retry	index	default	8	FU2aX+5OMmLeFh9muYsjh6qeLI7hCD2vR7Vm3gwwj/U=
fetch-retry	index		12	6PYzABVNml/uTjJi3hYfZimSR2m5iyOHqp4sjuEIPa+wcufZR7Vm3gOAOOwMMI/1
fflate	lib/browser		161	seksCS6ewA1HhzsRqP8OH24W+SMMKoEllR8cKKlZfi4gIoAwNvu1NQjIED0oUFY/NSb7QibNwUck3FVJ0Q8FTcT+llH8YXFY8jt2XE2fdV4=
fflate	lib/worker	default	7	7UebFyhQVj/NpaWG2bxklvEZrLShhWXzWMmM/w==
fflate	esm/browser		112	seksCUeHOxFuFvkjqVl+LihQVj81JvtCxP6WUfxhcVhNn3Ve2IDbdM2lpYY6J3GNEJ+Zla5U/50nzU+g8sClsxD1arsgYZvTcaTg1Kwdm+c=
fflate	esm/index		116	seksCUeHOxFuFvkjqVl+LjUm+0LE/pZR/GFxWE2fdV5sySts2IDbdNyZX346J3GNEJ+Zla5U/50nzU+g8sClsxD1arsgYZvTcaTg1Ip/xN4=
fflate	lib/index		143	seksCS6ewA1HhzsRqP8OH24W+SMMKoEllR8cKKlZfi4gIoAwNvu1NQjIED01JvtCJs3BRyTcVUnRDwVN/GFxWPI7dlxNn3Vei1VIanMsdn8=
fflate	esm/browser		100	seksCUeHOxFuFvkjqVl+LihQVj81JvtC/GFxWE2fdV7NpaWGOidxjRCfmZWuVP+dJ81PoF7io6nywKWzEPVquyBhm9NxpODUrB2b57/3e+k=
fflate	esm/index		103	seksCUeHOxFuFvkjqVl+LjUm+0L8YXFYTZ91XmzJK2zcmV9+OidxjRCfmZWuVP+dJ81PoF7io6nywKWzEPVquyBhm9NxpODUin/E3qwdm+c=
fflate	lib/index		128	Lp7ADWONDRyo/w4fDCqBJZUfHCggIoAwNvu1NQjIED3O+QZAJNxVSdgWxkvRDwVNWTTFVPxhcVjyO3Zci1VIanMsdn8wChiLOidxjS368ZM=
fflate	esm/browser		84	jqwmBGONDRxvGFQdB2HsPs75BkDYFsZLWTTFVJLhBlXc4qRX/GFxWPzr3mmwDUVsOidxjRCfmZXrzTebXuKjqbMU7+asHZvnV24P7jHSovM=
filesize	dist/filesize		106	BPYSEpX9YRkaDLkZ4ipRGtTPbh2M5o0kPCs6KtbxcCxNwrY5/J8vPZKetFDIkSRV8i2NWeIrd17DCmZunTrrbshzhHY86397zTsZfBBkqH0=
filesize	dist/filesize		91	BPYSEpX9YRkaDLkZ4ipRGtTPbh08Kzoq1vFwLE3Ctjn8ny89kp60UMiRJFXyLY1Z4it3XsMKZm486397zTsZfBBkqH2LqQqAsrarhEIG840=
filesize	lib/filesize.esm		88	BPYSEpX9YRkaDLkZ4ipRGtTPbh08Kzoq1vFwLE3Ctjn8ny89kp60UMiRJFXyLY1Z4it3XsMKZm486397zTsZfIupCoCytquE0eORjlXM/Zs=
filesize	lib/filesize.esm	default	23	DsAhASKBrwEq8hUn/J8vPQtRo0y8t/NNpfYvVdHIrXRROnd4POt/exJVt34te86MYPxnliIGv5r+o3moiUeSsacu7tEdLvjgTfeX+btPqf8=
filesize	lib/filesize.esm	default	35	DsAhARoMuRlNwrY5/J8vPQtRo0zRyK10POt/e807GXxJaM6AYPxnliIGv5pVzP2bq04rpMqAIKj+o3motqVErIlHkrEdLvjgiASx85U6svY=
find-exec	index		10	MJNLP0vgcFx07ShjWoCthoqZ9ZfZYMGbXTbexTmDKMd9d7jJbBk2yw==
find-exec	index		6	FfOZIxlj7lRL4HBcWoCthl023sVsGTbL
find-root	index		6	6dzrYv/nXnE6RLquseIltz5S0cMIyk3j
find-root	index	default	4	6dzrYv/nXnE6RLquseIltw==
find-root	index		6	ms/QEenc62L/515xOkS6rrHiJbc+UtHD
find-root	index	default	6	ms/QEenc62L/515xOkS6rrHiJbc+UtHD
find-up	index		27	BuRfDEDnZjfgtJ5ESWTCSPhJnlJ7rBdWkg/XWxR8Al4a3hN5gbkYilYO7JdR/uOZ4sfbpGhQSrBoRmmwIVnBzRi5b9aNeTPXCE3l3KSwne0=
find-up	index		11	iy11LvhJnlIUfAJeGt4TeTPt23r3YdGSUf7jmeLH26T0G868CE3l3KSwne0=
find-up	index		11	iy11LvhJnlIUfAJepWafaBreE3kz7dt692HRklH+45nix9uk9BvOvAhN5dw=
find-up	index		8	V0k1IA/r0kYUfAJeM+3bevdh0ZLIdmqx9BvOvBJ1iMA=
find-up	index	default	2	M+3bevdh0ZI=
folder-hash	index		101	xIdBAp8gmgMhbmoFTfSHCYsMgAzbBYISCsyYEoQkjhq4mhUeXVDmIz20LzG2Rgg9Mpc8P1iw7D9JPABBkEs5VUMVYlWwBaZkk7tbaQnIEXA=
folder-hash	index		56	IW5qBYsMgAwKzJgStkYIPTKXPD9YsOw/kEs5VfC0cWvL2mV52bIbpAKpwaRc4B2mENzMsMW1YLkcdA3Lg3RRzgvNC91T5zDd7wKu4trW3OI=
folder-hash	index		54	IW5qBYsMgAwKzJgShz9dILZGCD0ylzw/WLDsP5BLOVXwtHFry9pleQKpwaRc4B2mENzMsMW1YLkcdA3Lg3RRzlPnMN3vAq7i2tbc4ppXQ+c=
folder-hash	index		38	UaJrAyFuagWLDIAMXOXnEU5B7SGNk7VAHanER5BLOVWon0pj8LRxa0MABHzVn5eKUdWRi8BOtqUQxUqnxbVgue8ig8PvAq7ic4c+5ZpXQ+c=
follow-redirects	index		125	TC6SA7B37w2aWrET9clwGgFvERvQKLsdfXArH5b0dCtDFlguVdF6MPXJajEUSblGXRj3SEe+a2P6F8xlA3gLkFlSSJrDj4KeV9JaoyZyVag=
follow-redirects	index		37	JvhrBppasRNeY0UVGt6BFh+XsiJRNVJHVPAyXmF7xGXLzVRvDJQgf7NB74UDeAuQv/F3ki1ILZ5ocXSk/Kh1pkmVvbbfLgu6ulz3vxUkWug=
follow-redirects	create		38	2tizAyb4awaaWrETdJbYIftAMzDCfR048VC0OWqw5VdU8DJeYXvEZcvNVG8IMZuOUXaCjwN4C5BocXSkj+XWpmgQSbBJlb22ulz3v5+4Wt4=
follow-redirects	index		4	2x5sXJ8aOmbq2hzShGF42Q==
foreground-child	dist/commonjs/index		26	pAm6BG+UwgfENIYLUNGIIc3V6jIwk0s/qrbsSvEzDl0CHmll+242e11juZYiUOucn2MqpNiNVKbMMNCsmyTVu9QXE8h4JtjMTOFt1Tmr++I=
foreground-child	dist/esm/index		20	S22HAm+UwgdQ0YghzdXqMjCTSz/pRj1a8TMOXappHWj7bjZ7XWO5lp9jKqTYjVSmzDDQrHYX/babJNW71BcTyEzhbdUpTEfep4ne4Tmr++I=
foreground-child	dist/commonjs/index		22	S22HAqQJugRvlMIHxDSGC1DRiCHN1eoyMJNLP6q27ErpRj1a8TMOXQIeaWWKmfWXIlDrnJ9jKqTYjVSmcPAutHgm2MxM4W3VKUxH3jmr++I=
foreground-child	dist/esm/index		15	S22HAm+UwgdQ0YghzdXqMjCTSz/pRj1a8TMOXYqZ9ZefYyqk2I1UpnDwLrQ1UZW9TOFt1SlMR945q/vi
foreground-child	index		21	S22HAm+UwgdQ0YghzdXqMjCTSz+qtuxKcthPS+saZFPpRj1avPhSZappHWja3VOPipn1l59jKqTYjVSmHiXErHDwLrRM4W3VKUxH3iH1RvI=
foreground-child	index	default	15	S22HAm+UwgdQ0YghMJNLP3LYT0vrGmRT6UY9WqppHWja3VOPn2MqpNiNVKYeJcSsTOFt1SlMR94h9Uby
foreground-child	index		18	S22HAm+UwgdQ0YghzdXqMjCTSz+qtuxK6xpkU+lGPVq8+FJl2t1Tj4qZ9ZefYyqk2I1Uph4lxKxw8C60NVGVvUzhbdUpTEfe
foreground-child	index	default	12	S22HAm+UwgdQ0YghMJNLP+saZFPpRj1a2t1Tj59jKqTYjVSmHiXErEzhbdUpTEfe
form-data	lib/form_data		98	qGtjBgfSZzMaTy4+MWCIRIyePEfZpmZImq0jTm2NdVfRO09gHxC+dhdao36Y7mOD9uWgiKYqXZCUt6qWynK1mxCpvK8q1LawYrW8sm56j8M=
form-data	lib/form_data	default	3	2aZmSJjuY4OB9/jn
form-data	lib/form_data		78	qGtjBipDbyEH0mczimdPOhpPLj4xYIhEjJ48R9mmZkhtjXVXmAjaWNE7T2AfEL52mO5jg/bloIimKl2QlLeqlspytZtitbyytuo2y7fLU9U=
form-data	lib/form_data	default	4	imdPOtmmZkiY7mODpzvd9w==
fs-extra	lib/copy/copy-sync	copySync	18	Ub2PHlzLESQ/nZM+IC+fR8daaVS72hJnPBU1ePhpgnjGHL2UVvbkmJ2rq6cMuX+yzwYryg7xytUIyk3jQQt+8RDZBvK5ibH1
fs-extra	lib/copy/copy-sync	copyFile	3	E/wkQFb25JhojmzQ
fs-extra	lib/copy/copy	copy	17	Ub2PHj+dkz4gL59Hy7zhT1pcaVW72hJn+GmCeMYcvZRW9uSYK4b/nJ2rq6cMuX+yzwYryg7xytVBC37xENkG8rmJsfU=
fs-extra	lib/copy/copy	copyFile	6	65ZBUv9aC284Y26OVvbkmBiUiJpojmzQ
fs-extra	lib/empty/index	emptyDirSync	4	WKX1G0lkwkgkD5Zdt08WaQ==
fs-extra	lib/fs/index	exists	1	D+vSRg==
fs-extra	lib/fs/index	write	1	cYxReA==
fs-extra	lib/output-file/index	outputFile	3	9N/fKBqVXqmfbSS6
fs-extra	lib/output-file/index	outputFileSync	3	Fy7QA1il9RsIyk3j
fs-extra	lib/path-exists/index	pathExists	1	3Z+2Cw==
fs-extra	lib/remove/index	remove	3	fsR6Unm/2Gv63y2n
fs-extra	lib/remove/index	removeSync	3	fW86I3m/2Gv63y2n
fs-extra	lib/move/move-sync	moveSync	7	XMsRJJ/Hvls8FTV4xhy9lAy5f7KMAqbquYmx9Q==
fs-extra	lib/move/move-sync	rename	2	5p8VGDoMIdE=
fs-extra	lib/move/move	move	8	y7zhT5/Hvlsz7dt6xhy9lCuG/5wMuX+yjAKm6rmJsfU=
fs-extra	lib/copy/copy-sync	copySync	17	Ub2PHlzLESQ/nZM+IC+fR8daaVS72hJnPBU1ePhpgnjGHL2UVvbkmJ2rq6cMuX+yzwYryg7xytVBC37xENkG8rmJsfU=
fs-extra	lib/copy/copy	copyFile	3	VvbkmBiUiJpojmzQ
fs-extra	lib/empty/index	emptyDirSync	3	WKX1G0lkwkgkD5Zd
fs-extra	lib/output-file/index	outputFile	2	9N/fKJ9tJLo=
fs-extra	lib/remove/index	removeSync	4	fW86I3m/2Gv63y2nyHZqsQ==
fs-extra	lib/move/move	move	7	y7zhT5/HvlvGHL2UK4b/nAy5f7KMAqbquYmx9Q==
fs-extra	lib/move/move	rename	2	5p8VGEWGICw=
fs-extra	lib/remove/rimraf	rmdir	5	0akyJtUUc6N/EviyvPUFvytEmNA=
fs-extra	lib/remove/rimraf	rmdirSync	6	0akyJrdPFml/EviySsy6ubz1Bb8rRJjQ
fs-extra	lib/copy-sync/copy-sync	copySync	14	Ub2PHlzLESQ/nZM+u9oSZzwVNXjGHL2U43YFmFb25Jidq6unDLl/so8ns7nPBivKQQt+8bmJsfU=
fs-extra	lib/copy/copy	copy	14	Ub2PHj+dkz7LvOFPu9oSZ8YcvZTjdgWYVvbkmCuG/5ydq6unDLl/so8ns7nPBivKQQt+8bmJsfU=
fs-extra	lib/move-sync/move-sync	moveSync	6	XMsRJJ/Hvls8FTV4xhy9lAy5f7K5ibH1
fs-extra	lib/move/move	move	6	y7zhT5/HvlvGHL2UK4b/nAy5f7K5ibH1
fs-extra	lib/util/stat	stat	1	SJt6+A==
fs-extra	lib/util/stat	statSync	2	ms/QEUibevg=
fs-extra	lib/copy-sync/copy-sync	copyFile	6	8yN5LRP8JEDrlkFS/1oLb1b25JhojmzQ
fs-extra	lib/copy/copy	copyFile	1	GJSImg==
fs-extra	lib/json/output-json-sync	outputJsonSync	3	WKX1Gy8FtsQIyk3j
fs-extra	lib/json/output-json	outputJson	2	bMUOMp9tJLo=
fs-extra	lib/mkdirs/mkdirs-sync	mkdirsSync	10	tXpNBprP0BEIRElkt08WaTA2qZf+yxucNVGVvWiObNAyQhXg1erU6A==
fs-extra	lib/mkdirs/mkdirs	mkdirs	9	tXpNBjabEBkIRElkt08WaTA2qZf+yxucNVGVvWiObNAyQhXg
fzstd	lib/index		35	14PrA+IgEQfQaPUYqFmvLMS4zDk5R05Fj2NOVyJlTlhIaE5axUU3ioCqGY77nYClprqlr4SNa7jywgPEUBhOxlc1octL+tbaveGa7VpL6vI=
fzstd	esm/index		32	4iARB6hZryzEuMw5gEJOQjlHTkWPY05XImVOWEhoTlpua05cxUU3ioCqGY77nYClprqlr4SNa7jywgPEUBhOxlc1octL+tbaveGa7VpL6vI=
get-stream	source/buffer	getStreamAsBuffer	3	bBUSAuc7WzHUOU7l
get-stream	index		14	1KP5MyP7oTqULPpFA18sSQj78oJR/uOZwJKUoUwI/budrvXBvqgfwtQ5TuVbmnTlhtDA+Zdf+vs=
get-stream	index	getStream	9	1KP5MyP7oTpR/uOZwJKUoUwI/budrvXBvqgfwtQ5TuVbmnTl
get-stream	index	default	9	1KP5MyP7oTpR/uOZwJKUoUwI/budrvXBvqgfwtQ5TuVbmnTl
get-stream	index	getStreamAsBuffer	2	TAj9u76oH8I=
get-stream	index		16	1KP5MyP7oToDXyxJqbu/YB8CFmR5yEVobFKDaVoBoYDYrWGBCPvygrpp/pipVwqnTAj9u52u9cG+qB/C1DlO5Q==
get-stream	index	getStream	6	1KP5MyP7oTofAhZkumn+mJ2u9cHUOU7l
get-stream	index	default	6	1KP5MyP7oTofAhZkumn+mJ2u9cHUOU7l
get-stream	index	buffer	2	TAj9u76oH8I=
getos	index		12	iWQzVNuooFVt5P9WRM9AWU1m749mFtWgGpVeqe9+Srh2gdi41uFUymwZNssoAh3f
getos	index	default	2	iWQzVCgCHd8=
getos	index		11	iWQzVNuooFVt5P9WRM9AWU1m749mFtWgGpVeqe9+Srh2gdi4bBk2yygCHd8=
getos	index		6	Ee1uEG3k/1ZNZu+PGpVeqWwZNssoAh3f
getos	index	default	1	KAId3w==
glob	dist/commonjs/index		24	4a3vAkTiChquIXcfTkHtIZc42jF1Gyc2NSHcQ5QqhFDIxdJaEO/xWqnwAI5KbYecBpxgs9D9cbrjcuC6Jgy0xdEDNORJqAjoAmap60GNuPc=
glob	dist/esm/index		18	8DaxAUTiChquIXcfTkHtIZc42jHxlo9NyMXSWhDv8Vqp8ACOSm2HnMh2arEGnGCz43LguiYMtMXRAzTkz6L95EmoCOhBjbj3
global-agent	dist/utilities/bindHttpMethod	default	2	DYshFfTw6lA=
global-agent	dist/routines/bootstrap	default	4	VROVGyu3Jn1KWJaHjyezuQ==
global-agent	dist/factories/createGlobalProxyAgent	default	28	aFWzBbVoEBN+d38lZfoDKw23AzQfbHg3X6JORhmtWEnnA3lO9cVvUYlaYmRcjfpmj+xNdSbeio1X/nCbwWfLq8KQFrT40qHaTYYA8ibqPfg=
global-agent	dist/factories/createProxyController	default	10	t+NIG9ua3jsrCkRF5wN5TtBUs09L14dXtPb+We8DQWWwGRDJSrJ2/Q==
global-agent	dist/index		4	VROVGyOjvoNs37ySeD64og==
global-agent	dist/utilities/isUrlMatchingNoProxy	default	10	IUs5Zb/3Ono0GtR806g2kriRGarBZ8urJOE91jIlIdkR1YjiyoZc8Q==
global-agent	dist/utilities/parseProxyUrl	default	15	yx1RGAlBmEd5IL9RJoz3UX/xwVL4p0pha5Wfb2s+dXf2GKePcHVsk3eQMae4kRmqwWfLqz8tgNYyJSHZ
globby	index		56	+IA2CeeT2xtjzYEoonZWMQDPLzwNmuxS/283WcNOn1+7695tXnztc+51x4BN9VOIEaM8pnmpmbGCl5i0YYF1vJ70jsKoJPTOFE1n0Nez6t4=
globby	index		37	VAxOFRZmihnnk9sbx0GXIxK5piMAzy88DZrsUrvr3m1efO1zrEqBde5Z4aeVpnmo4lZpsmGBdbxT3NXFqCT0zghN5dzXs+repLCd7Q2ESe8=
globby	index		34	YX+dCFQMThWeAx4ZFmaKGcdBlyMSuaYjAM8vPA2a7FK7695tXnztc6xKgXXuWeGnlaZ5qOJWabJhgXW8U9zVxQhN5dzXs+repLCd7Q2ESe8=
globby	index		22	ms/QEVQMThUSuaYjiy11LgDPLzw2csprtzMubPdh0ZK6mKGWDmxTmu5Z4aeVpnmoYYF1vFPc1cUIB9fICE3l3Nez6t7Pov3kDYRJ79DItO8=
google-auth-library	build/src/index		63	HEc6CtWyjBZcIcYXowBsGJ2T6hmRBfgoRxv8LxrR0ztAvyM/SL5lP9x9e0ffutNTXugkVAiWzlXOMztWlxfMWsIGe1wEHYhkqOb2ZdiO72Y=
google-auth-library	build/src/index		55	HEc6CtWyjBZcIcYXowBsGJ2T6hmRBfgoRxv8LxrR0ztAvyM/37rTU17oJFQIls5VzjM7VpcXzFrCBntcCzxAXwQdiGSo5vZl2I7vZuarPGg=
google-auth-library	build/src/index		41	HEc6CtWyjBZcIcYXowBsGJ2T6hmRBfgoRxv8L0C/Iz9e6CRUCJbOVZcXzFrCBntcCzxAXwQdiGSo5vZl2I7vZuarPGgNkAhqdFcpbGOc1nA=
got	dist/source/create	create	65	0z4OBtmYwQmY0K4PaRGBEQbqUSD/oNImW3sBKbqaSzTg6OA1HJJbOpyxwj1zbaY+oZnCT27xPlsX35he1a+xX5ZL/Gp0YqpuYQRvcAW3S3M=
got	dist/source/core/errors	HTTPError	7	4wCTJ6z+1kw1xphVcImZbGoCfIPwpwaQbFUyww==
got	dist/source/create	create	58	0z4OBtmYwQlpEYERBupRILqaSzScscI9c22mPtWvsV+WS/xq3WjjbXRiqm4Ft0tzg88QeEsS24StOByZs8UwsvMVCsH04vzdzI/V4rYowuc=
got	dist/source/create	create	38	0z4OBp5LfQjZmMEJBupRIK1o/iAdQfgpbRC+MZyxwj1zbaY+1a+xX3Riqm4Ft0tzg88QeEsS24TOVkSc1M8Wn/MVCsEIhkHc9OL83Waru/E=
got	dist/source/core/errors	HTTPError	6	rP7WTPqZkWFwiZlsagJ8g/CnBpBsVTLD
got	dist/source/core/calculate-retry-delay		14	XQoRA4B5cBjHZi4qObN5Pda9U2Ea3hN548OcgfCnBpBbe4GdvN7bru/Qi7xLYPTaJ4vi4kzoL/o=
got	dist/source/core/calculate-retry-delay	default	14	XQoRA4B5cBjHZi4qObN5Pda9U2Ea3hN548OcgfCnBpBbe4GdvN7bru/Qi7xLYPTaJ4vi4kzoL/o=
got	dist/source/create		43	0z4OBkrPZAaeS30IN9bPHgbqUSAdQfgpbRC+MZyxwj1zbaY+1a+xX3Riqm4Ft0tzg88QeEsS24TUzxaf8LIdqPMVCsEIhkHc9OL83Waru/E=
got	dist/source/create	default	37	0z4OBp5LfQgG6lEgrWj+IB1B+CltEL4xnLHCPXNtpj7Vr7FfdGKqbgW3S3ODzxB4SxLbhM5WRJzUzxaf8LIdqPMVCsEIhkHc9OL83Waru/E=
got	dist/source/core/errors		44	Ss9kBu6CeCywjUNDlddERaz+1kwfRBVR1r1TYfqZkWGj63pkt+HCZgyfFmjmEw9sWbNBdMnFP3lhWyGBN5b0jBJjGrUVAyu4pXiquT6dSMg=
got	dist/source/core/index		244	XQoRA21rVQRKz2QGd7hsBydEpQye9dkMPzChDdG0TxCtsm0R4PtLFRghrxdoct4a5kKXH/i2XCTGQWwl+hD9JglWHicf4YEn18JmKIoYbys=
got	dist/source/core/index	default	226	XQoRA21rVQR3uGwHJ0SlDJ712Qw/MKENrbJtEeD7SxUYIa8XaHLeGuZClx/4tlwkxkFsJfoQ/SYJVh4nH+GBJ9fCZiiKGG8r/pCWK+6CeCw=
got	dist/source/core/options		222	XQoRA9M+DgZKz2QGVlqgCgdqAAuG+CkMdzziDq10lhKNJNsUXKkmFok8Lxhoct4aZiKxI4/dFiVMniUrhj5HLUCJVjFAlvs5vNQxOhbvoTo=
got	dist/source/core/options	default	169	VlqgCgdqAAt3POIOrXSWElypJhaJPC8YaHLeGo/dFiWGPkctQIlWMUCW+zm81DE6Fu+hOiYqMzze+iU9ObN5PTwj5j1zbaY+p8PAQLC1DEE=
got	dist/source/core/parse-link-header		5	EB7yAwq5EGNMbTKQZ+mKo5w+Cro=
got	dist/source/core/parse-link-header	default	5	EB7yAwq5EGNMbTKQZ+mKo5w+Cro=
got	dist/source/core/response		11	x+TvDikeSRv5hQ918KcGkGRQWZHc7RGUTAj9u/YjRM3xL8XSN8dZ1Cu8APM=
got	dist/source/as-promise/types		4	dR8fQ5YHBXA8YLPEIbLE4A==
got	dist/source/core/options		219	XQoRA9M+DgZKz2QGVlqgCob4KQx3POIOrXSWEo0k2xRcqSYWiTwvGGhy3hpmIrEjj90WJUyeJSuGPkctQJb7ObzUMToW76E6JiozPN76JT0=
got	dist/source/core/options	default	166	VlqgCnc84g6tdJYSXKkmFok8Lxhoct4aj90WJYY+Ry1Alvs5vNQxOhbvoTomKjM83volPTmzeT08I+Y9c22mPqfDwECwtQxBJLcDSqND6Eo=
got	dist/source/create		54	dOmfBNM+DgZKz2QGNPSzFDSCkRabvTkc3volPZyxwj3Vr7Ffr/6EZQW3S3NLEtuEiOk0jwuNu5RlBYaXbdO6ncoOZqob0FuvY17yr/MVCsE=
got	dist/source/create	create	35	0z4OBp5LfQg09LMUHUH4KW0QvjHe+iU9nLHCPdWvsV+v/oRlBbdLc0sS24RlBYaX1M8WnxvQW69jXvKv8xUKwQO17dM4r//VtijC57GoZeo=
got	dist/source/as-promise/index		54	bWtVBIvoAQZKz2QGyozID2hy3hqnRqol9G9VVdmulmoCuq5swuqFd4PPEHht07qdj0BfrXNfWbDatvK48xUKwdJIecU3x1nU6FjL1bGoZeo=
got	dist/source/index		73	XQoRA9M+DgY09LMUaHLeGkyeJSve+iU9ObN5PZyxwj3dIF1U9G9VVdWvsV8Cuq5sdGKqbgW3S3MviiJ1SxLbhDgH+oYXMyKL2ba7jzCTiZ4=
got	dist/source/core/index	HTTPError	5	+pmRYXCJmWxqAnyD8KcGkGxVMsM=
got	dist/source/as-promise/index		55	XQoRA21rVQSL6AEG9g4XDJZxBBJoct4a3volPfRvVVXZrpZqArqubIPPEHjjw5yB2rbyuPMVCsE8YLPE0kh5xfYjRM03x1nU6FjL1bGoZeo=
got	dist/source/create	create	33	0z4OBp5LfQh21MgONPSzFB1B+Cne+iU9nLHCPdWvsV+v/oRlBbdLc0sS24RlBYaXzlZEnNTPFp8b0Fuv8xUKwQO17dM4r//VtijC57GoZeo=
got	dist/source/index		67	XQoRA9M+DgY09LMUaHLeGkyeJSve+iU9ObN5Pd0gXVT0b1VV1a+xXwK6rmx0YqpuBbdLcy+KInVLEtuEOAf6htm2u48wk4meTwnMp9q28rg=
got	dist/source/create	create	25	nkt9CP+AEgrG4xQUNPSzFJSTjicdQfgpDH6ZRoMUoFTVr7Ffr/6EZQW3S3NlBYaXkckxnM5WRJzUzxafG9Bbr7K2DbnSSHnFmzP31Ah/ido=
got	dist/source/errors	HTTPError	6	tc6uW/qZkWFwiZlsagJ8g/CnBpBsVTLD
got	dist/source/index		76	XQoRAzT0sxQ0gpEWaHLeGpu9ORxEN6MlTJ4lK9vhUzne+iU9ObN5Pd0gXVT0b1VV1a+xXwK6rmx0YqpuBbdLcy+KInU4B/qGiOk0j9m2u48=
got	dist/source/create	create	17	/4ASCjT0sxSgtlYalJOOJ6/+hGUFt0tzETNkjWUFhpfOVkSc1M8Wn/wyzq0b0FuvsrYNudJIecWbM/fUIc3A28+i/eQ=
got	dist/source/index		62	XQoRAzT0sxQ0gpEWaHLeGpu9ORxEN6MlTJ4lK9vhUzne+iU9ObN5Pd0gXVT0b1VVArqubHRiqm4Ft0tzL4oidTgH+oaI6TSP2ba7jwuNu5Q=
got	dist/source/create	create	16	/4ASCjT0sxSgtlYalJOOJ6/+hGUFt0tzETNkjWUFhpfOVkSc1M8Wn/wyzq0b0Fuv0kh5xZsz99QhzcDbz6L95A==
got	source/create	create	10	/4ASChP6LhvJRvdPzV/AZwW3S3NlBYaX1M8Wn/M84r7Pov3kZqu78Q==
got	source/errors	HTTPError	8	WqIaGvqZkWFwiZlsBzjKb2oCfIPwpwaQBNnfuWxVMsM=
got	source/index		35	347XCLmTPxrHZi4qTJ4lKzmzeT30b1VVArqubAbkOXEFt0tz8A6ukQnX/6AVAZ2k2rbyuO/Qi7z2I0TNyy2G1Nqny9ecP4Tasahl6ncgwPs=
got	source/index		26	347XCPDBsS85s3k99G9VVQK6rmwFt0tzPQhAffAOrpHsPsqZCdf/oFdXhaMVAZ2kzzX/pdq28rjv0Iu89iNEzcsthtRHtWbesahl6ncgwPs=
got	source/create	create	8	/4ASChP6LhvJRvdPzV/AZ2UFhpfUzxaf8zzivs+i/eQ=
got	source/errors	HTTPError	7	WqIaGvqZkWFwiZlsagJ8g/CnBpAE2d+5bFUyww==
got	source/index		18	347XCI7d8R2s+LIh8MGxLzmzeT1j25dZArqubD0IQH3sPsqZCdf/oFdXhaPPNf+l79CLvMsthtRHtWbe8Bkm6rGoZep3IMD7
got	source/create	create	7	/4ASChP6LhvJRvdPZQWGl9TPFp/zPOK+z6L95A==
got	source/create	create	6	/4ASCslG909lBYaX1M8Wn+/Qi7zPov3k
got	source/index		19	6EysBzfWzx7kA1Ep8MGxLzmzeT1j25dZArqubAyUIH//TJOeCdf/oM81/6Xv0Iu8yy2G1L3OZtdHtWbe7PLC4/AZJuqxqGXqdyDA+w==
gpg	lib/gpg		29	EZysIpmo0T3Bk/RSszdUVu0ya1axtblZCpIBXW3O8F6JST5ofz1gcGKMbICGIH2BvFrOh4u5Y5YSkhvAjGeBxNvHlMRNmX3PyW6Y1XDlztk=
gpg	lib/gpg		25	qybBE+ma9R4RnKwimajRPbM3VFbtMmtWsbW5WQqSAV1tzvBeiUk+aH89YHDYflZ0YoxsgIYgfYG8Ws6Hi7ljlhKSG8Dbx5TEyW6Y1RI03eA=
gpg	lib/gpg		29	UFQAAj1FJA+rJsET9PpfFhGcrCLDlEtAD+vSRrG1uVl/PWBwjeHqcdRzXniF7958YoxsgIYgfYG8Ws6HrWkFoI6dIKjbx5TEyW6Y1cgwDvc=
graceful-fs	graceful-fs		49	0vILGSTn9SD/SAIsOdmkMhIewTw699Y/bPswSMHOqUlXNA1cmL2HiEbAYI775EKfHYtavTIaN7/czLjTE59P4Eg2K++Reif9Qszg/s437f8=
graceful-fs	graceful-fs		30	tL/mApKQ4ggnirAkcZdXJ19mkyxP3/JHcthPS1c0DVwR1mVdCu/+YG5a7n6kaD+B2t1Tj/iCOJSGvL2Yd4VbvRi1HsQcwlnQ7I6a1hUkWug=
graceful-fs	graceful-fs	close	1	GLUexA==
graceful-fs	graceful-fs		54	+NKuFOz2IxaCaTsbGWcqIwN58yuaGzRIlBX8WWJCg2oNgIR7dzece914aYSxcVmFLW5ii/HIWp9wFhOi/wLpriX7b7Ct+ga92g0VvhQZisI=
graceful-fs	graceful-fs	open	3	+NKuFJobNEgT1hf5
graceful-fs	graceful-fs	openSync	3	+NKuFMRKQDyaGzRI
graceful-fs	graceful-fs	close	2	+NKuFJWCqNk=
graceful-fs	graceful-fs	closeSync	2	+NKuFArv/mA=
graceful-fs	graceful-fs	readdir	3	+NKuFBIQ7SqaGzRI
graceful-fs	graceful-fs	readFile	3	+NKuFJobNEhNZu+P
graceful-fs	graceful-fs	writeFile	3	+NKuFPTf3yiaGzRI
gunzip-maybe	index		11	DVEiFKZ/qR9ZJvJLC0QPTZA8oVXUTHlv8tz6gQ6Lg4pnLSqkna71wTKlgss=
gunzip-maybe	index	default	5	DVEiFKZ/qR/y3PqBna71wTKlgss=
gunzip-maybe	index		4	C0QPTfLc+oFnLSqkMy3a3A==
gunzip-maybe	index	default	2	8tz6gTMt2tw=
handlebars	dist/cjs/handlebars/compiler/compiler	compile	11	/4ASCsTzAxx9RRAzz4ZlZyRR3XUNxX7JQrKV5y14PeymV+nymRKR9KIUCPs=
handlebars	lib/handlebars/compiler/compiler	compile	10	xPMDHH1FEDPPhmVnJFHddQ3FfslCspXnLXg97KZX6fKZEpH0ohQI+w==
handlebars	dist/cjs/handlebars	create	8	fUUQM71hxT0kUd11YEhVgIANHK3t+0XlQrKV50mCJf4=
handlebars	lib/handlebars	create	7	fUUQM71hxT0kUd11YEhVgO37ReVCspXnSYIl/g==
handlebars	dist/cjs/handlebars.runtime	create	8	/4ASCrK42j2jco1Ewk3AkqBJeqxY7gqtCDj4xC14Pew=
handlebars	lib/index		7	Ys9YMFsGPEgkUd11/lcfdpFkdXvk6n+VtkP1mg==
handlebars	dist/cjs/handlebars	create	7	fUUQM71hxT0kUd11YEhVgIANHK3t+0XlQrKV5w==
handlebars	lib/handlebars	create	6	fUUQM71hxT0kUd11YEhVgO37ReVCspXn
handlebars	dist/cjs/handlebars/compiler/compiler	compile	11	xPMDHH1FEDO9YcU9z4ZlZyRR3XUNxX7JCcJO20KylecteD3splfp8pkSkfQ=
handlebars	dist/cjs/handlebars.runtime	create	7	/4ASCqNyjUTCTcCSoEl6rFjuCq0IOPjELXg97A==
handlebars	dist/cjs/handlebars/compiler/compiler	compile	7	fUUQM71hxT3PhmVnJFHddQnCTttCspXnLXg97A==
hasbin	lib/hasbin		13	ms/QESif0ipt5P9Wqy6mb4+URnnoqpaDyHZqsXaB2LjLBXi+YhyP1WGFLuwUIsLtvDE98Q==
hasbin	lib/hasbin		8	ms/QESif0ipt5P9Wj5RGech2arF2gdi4YhyP1WGFLuw=
hash-files	lib/hash		30	ItoRDKhRrw9zpdM8OG/mS+025E9MszZWe8tuXMzODGIX7AtqlqQ5i2obfpz4pZKjkLgrrcWebq48LF+3doHYuAQdMNQ+KMbb2olg9aKVS/k=
hash-files	lib/hash	default	18	787NLnOl0zxMszZWe8tuXMzODGJ+4b5mF+wLajZyymuWpDmLTWbvj/s95p/4pZKj2+tfrAcTXrY8LF+3BB0w1NqJYPWilUv5
hash-files	lib/hash		24	c6XTPFrJTkywahZRTLM2VnvLblzMzgxiF+wLajZyymuqyrl+lqQ5i01m74+p8tyVaht+nHHTNZ74pZKjPCxft3aB2LgEHTDUPijG29qJYPU=
hash-files	lib/hash	default	16	c6XTPEyzNlZ7y25czM4MYhfsC2o2csprlqQ5i01m749qG36ccdM1nvs95p/4pZKjPCxft76oH8IEHTDU2olg9Q==
hasha	index		51	qFGvDyDthShUhlhCb61pTEyzNlYK7/5gDwxMdH3k9nn8ka99rKZvkqTFZKMQIheygN4uvx0OUMfNgoHMSeBr0ghN5dyWiJTuDZOP8ljJjP8=
hasha	index	hashFile	8	qFGvD0yzNlYz+wN92+tfrBAiF7K+qB/CzYKBzKeJ3uE=
hasha	index	hashFileSync	12	qFGvD+/OzS7ESkA8TLM2Vgrv/mB+4b5m5NeTbKTFZKPb61+sBxNetvjuHsG+qB/C
hasha	index		28	qFGvD+/OzS5vrWlMTLM2VrczLmx95PZ5rKZvksCSlKHb61+sECIXsgcTXraA3i6/1k7GwB0OUMdJ4GvSCE3l3ClMR96WiJTuDZOP8ljJjP8=
hasha	index	hashFile	7	qFGvD0yzNlYz+wN92+tfrBAiF7JMCP27vqgfwg==
hasha	index	hashFileSync	1	Ys9YMA==
hasha	index		32	qFGvDyP7oTo9lIU+b61pTNLLilFMszZWqmkdaDqMUHzAkpShECIXsgcTXraA3i6/1k7GwB0OUMdJ4GvSy1O/2ClMR95hhS7sDZOP8ljJjP8=
hasha	index	default	8	qFGvD+/OzS5MszZWfuG+ZtvrX6wHE162TAj9u76oH8I=
hasha	index	fromFileSync	1	Ys9YMA==
hasha	index		20	qFGvD+/OzS5iz1gwI/uhOj2UhT7Sy4pRTLM2Vn7hvmbNf95uM/sDfcCSlKHb61+sBxNetkwI/bu+qB/CSeBr0stTv9iPJ7naMy3a3M+i/eQ=
hasha	index	fromFile	2	M/sDfctTv9g=
hjson	lib/hjson		9	IA9AFl2LIjOMcsJQqdJ6W6F00341pEyD4dotvc8auM6R1FT5
hjson	lib/hjson		76	t328ARm3bAs3prcQFSq6E935EiYzkis88s8tQmKw4FNn6v1e3FDSZaF0036U3a2KhdPLiyleooz2o8OQJHtRsuHaLb23TmHKFNXAzM8auM4=
hogan.js	lib/hogan		91	h6UxAcHGdgq01LcLVrMxDlNaLg+i7WERsQhUEwoTgRMbTJMTtGkKFEkVVBs1KywiiWo8KPNgbSmtCjY17xtmQ3jF/kNl2cNJXqdEUJfIulg=
htmlparser2	dist/index		6	RjgDIBtUWyzvpNhcM+3beqjzlqau04qn
htmlparser2	dist/Parser	Parser	80	+czdAuNIlArt0zMNyr5vEvuUXxmoPisbbTdoI4MyailiDskt8UZgMHQrfjsGfuA+7objQEDWIUENa6tBVMSBQ8KpLVEw2QlTQAGFYFYOLmc=
htmlparser2	dist/Tokenizer		204	yWobAmDtYAKjTUoFO6ctCGRPVghQSMcK2SL1CsBbJQ3t0zMNr9dJDWzdlRD2eY4Ryr5vEgYxdRLV4v4SHr64FT11thdLonoZ16G1GTjRtBs=
htmlparser2	dist/Tokenizer	default	128	o01KBWRPVgjZIvUKwFslDe3TMw2v10kNbN2VEPZ5jhHKvm8S1eL+Eh6+uBXXobUZONG0G6jNLR0+nEMdDuLDH3G99x9diBAggzJqKamnryk=
htmlparser2	dist/Tokenizer		195	yWobAmDtYAI7py0IZE9WCMBbJQ3t0zMNr9dJDWzdlRD2eY4RBjF1EtXi/hIevrgVPXW2F9ehtRk40bQbU3wbHKjNLR0+nEMdDuLDH3G99x8=
htmlparser2	dist/Tokenizer	default	121	ZE9WCMBbJQ3t0zMNr9dJDWzdlRD2eY4R1eL+Eh6+uBXXobUZONG0G6jNLR0+nEMdDuLDH3G99x9diBAggzJqKamnrynxRmAwGJBcMgw0SzY=
htmlparser2	dist/commonjs/index		29	gwCtCmmhZQtGOAMgjqFUJBtUWyyx321SVIVLVS5eX2E+ocxs3nVvmK7Tiqes0X2/qhWuwVmIi8rP5uHoXSJn8MkRDPS3lFb1psOI+TrscPs=
http-proxy-agent	dist/index		58	wZW3D56HVhxmpeAsydwqLQ7f6EvzhUNM0uSQWH3+c1kVsqZ9wpAWtKuN5rXIMn7EbMcZzWVS19CFLUjSAX0k3ueES+TNmevxhgEi83deE/o=
https-proxy-agent	dist/index		66	LGFKAHkaTgXBlbcP5GacFCzzShWop7MXydwqLTFv4kkHpcNzLSwmfvYYp4+rjea1bMcZzZyLNtDnhEvkQCsr682Z6/GwJEf05hdt9XJb8P8=
humanize-duration	humanize-duration		826	WBQMAK2jQwByfXcANyMjAauUTgGxRiACFZBDArWAuAL0LcsCxCztAnYt+QKR6DIDcpFGA4UiYAPeEboDxHR7BBuofASb4rYEgykjBbcoMwU=
humanize-duration	humanize-duration		210	cn13ABWQQwK1gLgCm+K2BFiJYgcQxo0LP/WJDCqMsQwp4l8PZzwjEcP+UxEZDpARneYBE5viMhUksUMXGvTVGM+WlBoIk+saah+QHOMy3B0=
humanize-duration	humanize-duration		140	cn13ABWQQwKZXPgDm+K2BFiJYgcqjLEMZzwjERkOkBGb4jIVJLFDF8+WlBpqH5AcbuXkHTaiDCUoL5Am7TBMJ+OZuTIuXMEzqaUXQwYeM0Q=
humanize-duration	humanize-duration		108	cn13ACqMsQxnPCMRGQ6QEZviMhVqH5AcbuXkHTaiDCUoL5Am7TBMJy5cwTMGHjNEUiQzSKOlIUrFEcxM8zx/T5lYPFDt0zVT8p46WvDAzls=
iconv-lite	lib/index		41	BwBJCwkxeQ3QfKMgKCT0KZr9ZCrBbGsqGRZQLlL9wDH0UC06Jq6IQgUWv0ljTSxe/fZnYbe61mSAsDto74Rbc5tQ+o/4lIaXZE+mpVFNfqg=
iconv-lite	lib/streams	default	11	5SmRBDx18AtBSB9Kg5cSYvYnI3tkT6alrG5PufFX6MC+qB/CO6Jm3pKVzfY=
iconv-lite	lib/extend-node	default	43	p/SeEmXJSBRPjccZ9cpkHJCXmCEAOpxHrHktSVrFZFI8eqNYMvvbWICwO2ivTlOIEXyIiBOAWo4N3imUB1OpmmGSnJxEKPXB5sN31MDj89c=
iconv-lite	lib/index		33	BwBJCwkxeQ0oJPQpmv1kKsFsayoZFlAuUv3AMWNNLF799mdht7rWZO+EW3ObUPqP+JSGl1FNfqgnPFmq9zy5rflfhrvygvS/UOgayObDd9Q=
iconv-lite	lib/streams	default	9	YWIaIgUWv0ljTSxegLA7aGRPpqWsbk+5m4f8zDuiZt6yH1H1
ignore	index		128	lKRyAY4RHQbtcSYHkQcjC39IaQsx2XQLxxAEDhFjYw9g8ZESFJ7dHHRKBR0SvIEd1js5Knh6dysAk6QuHVxQL5VPfzGIXJA7dw9PPICU6EM=
ignore	index		77	lKRyAY4RHQbHEAQOEWNjDxK8gR3mSSsuHVxQLyhWCDH5O+420EaxN8jM/jeAlOhDHGwDRVigXUyVMoxNcsdmTjMJklTsgf9W7UoRV2YTqF0=
ignore	index		55	lKRyAZialQXHEAQOOzwIDkiiixyiBwQdEryBHdmpbizmSSsu0EaxN8jM/jcysV5Jrn+5TXLHZk7sgf9W7UoRVxUhnFewuvVk8N/Scxbj0nU=
import-fresh	index		126	CxQXAXCuhgPtz0kFN0C2BajEWxAPIa8YVmnzHauM+SNsNHgnCNk1KcFu0CrvnAks/K/WLuRQ5TGiNSc2okiYOg+KLTsSiclAKI7/TS/BgVA=
import-fresh	index	default	18	7c9JBajEWxAI2TUpF5RiMuBDM1A4bKRQIJj0W5cyWWxhM1JunYPFeDPt23oLOUimtwTqsfr/yLe7uDDB0Tkg3ei/V+dzBZz5
import-fresh	index		8	Y9uXWW0ZO10i/UBp/+decbpZIpWo85amjRXutU6bAPk=
import-fresh	index	default	6	Y9uXWSL9QGn/515xulkilajzlqZOmwD5
import-fresh	index		7	Y9uXWW0ZO10i/UBp/+decajzlqbDXS3JTpsA+Q==
import-fresh	index	default	5	Y9uXWSL9QGn/515xqPOWpk6bAPk=
import-from	index		4	HsoGAyf6WQzGT3yQwlgL9g==
import-from	index	default	1	J/pZDA==
import-meta-resolve	index		4	dym5LDAFGjJHbI/HuCb4+Q==
ini	lib/ini		30	UxoQCzw4EB6ETl0fG0AQI9PRVzRU/pc5lvVUQB/pi0kEWGlLpfYvVZU41G7N+kKBQqVjlsiLtKL+4GynapwTzVCeWdrcm5bo36UF6Qqt7f0=
ini	lib/ini	encode	11	DVEiFDw4EB7T0Vc0VP6XOaX2L1WVONRuNaRMg/7gbKeyUwSxNVGVvWqcE80=
ini	lib/ini	decode	11	7pnpD5b1VEAf6YtJ5ApQY5U41G5CpWOWslMEsWNpAMTpDjvL3JuW6N+lBek=
inly	lib/inly		23	CPk7ANYchQhhf50IrEqhFaEiPxgNL9A4d9+HQrDEtXKMZSSV3Zg8lTegT5dIwiCjq3t1pURl9Kq5advdgExo6uatvOzvhMrwFkw+8vncI/8=
inly	lib/inly	default	2	rEqhFfs95p8=
into-stream	index		7	Vh6DBfts2BDPrr0elCz6RQx+mUb1hXhf6+K3eA==
into-stream	index		7	Vh6DBfts2BAMfplG9YV4X8T5vHVc7uF2na/Yvg==
into-stream	index	default	3	Vh6DBfts2BD1hXhf
invariant	invariant		8	I8+DLFmVVi/hjuk/wWEyrnchO7wb44fCf/te3rn9L/Y=
invariant	invariant	default	7	I8+DLFmVVi/hjuk/wWEyrnchO7wb44fCuf0v9g==
invariant	invariant		5	WzaFJSPPgyxZlVYvwWEyrhvjh8I=
invariant	invariant	default	5	WzaFJSPPgyxZlVYvwWEyrhvjh8I=
io-ts	es6/Codec	literal	1	pqUSzQ==
io-ts	es6/Codec	nullable	1	1lbYNA==
io-ts	es6/Codec	lazy	1	HXznyA==
io-ts	lib/Codec	array	2	9H+jU2GnpsA=
io-ts	lib/Codec	tuple	3	Y8YyPvR/o1Nhp6bA
io-ts	es6/DecodeError	lazy	4	MJR/DjiWt1Ai/UBpRLr/9Q==
io-ts	lib/Decoder	array	3	ODtMHPR/o1Nhp6bA
io-ts	es6/Encoder	nullable	1	ReB+cw==
io-ts	es6/Encoder	array	1	ReB+cw==
io-ts	es6/Encoder	tuple	1	ReB+cw==
io-ts	es6/Encoder	lazy	1	ReB+cw==
io-ts	lib/Encoder	lazy	2	ReB+c3Ewmv4=
io-ts	es6/Eq	nullable	1	kkznKw==
io-ts	es6/Eq	lazy	1	kkznKw==
io-ts	lib/Eq	lazy	2	kkznK3Ewmv4=
io-ts	es6/Guard	literal	2	E9xAVNDItO8=
io-ts	es6/Guard	nullable	1	E9xAVA==
io-ts	es6/Guard	array	2	E9xAVGIcj9U=
io-ts	es6/Guard	tuple	2	E9xAVGIcj9U=
io-ts	es6/Guard	union	1	E9xAVA==
io-ts	es6/Guard	lazy	2	E9xAVHEwmv4=
io-ts	lib/Guard	array	4	9H+jUxPcQFRiHI/VLjiQ8g==
io-ts	es6/index		94	MJR/DhAZ/g4mG0APCcP0EyqECh2ySCkoDC0LKR1afyltIu8rwOgUMnvmnUe/CaZH1BpiU0Rrf1Mpq4xWBcgjWgYcYF0x+HNdPb8TZv1cHmY=
io-ts	es6/index	array	7	bSLvKxPcQFTmDChuReB+c/H297QbI+PKYhyP1Q==
io-ts	es6/index	union	7	E9xAVOYMKG5F4H5zYQAum/H297RBY/O7GyPjyg==
io-ts	es6/index	intersection	7	wOgUMhPcQFTmDChuReB+c/H297QbI+PKYhyP1Q==
io-ts	es6/index	tuple	6	E9xAVOYMKG5F4H5z8fb3tBsj48piHI/V
io-ts	lib/index		180	8TeOBjCUfw4QGf4OJhtADy3p/xAJw/QTKoQKHbdH6SR+QJonskgpKAwtCykdWn8pOJeOK20i7yvyMIwxwOgUMv44pTakxqA5ThrFPL+uo0Q=
io-ts	lib/index	literal	3	oW7qOLJOTF2XOFvx
io-ts	lib/index	array	12	bSLvK6Fu6jj0f6NTE9xAVLJOTF3mDChuReB+c4pAPbPx9ve0GyPjymIcj9XsjprW
io-ts	lib/index	union	13	/jilNqFu6jgT3EBUsk5MXeYMKG5F4H5zYQAum4pAPbPx9ve0QWPzuxsj48rsjprWlzhb8Q==
io-ts	lib/index	intersection	11	wOgUMqFu6jgT3EBUsk5MXeYMKG5F4H5zikA9s/H297QbI+PKYhyP1eyOmtY=
io-ts	lib/index	tuple	11	oW7qOPR/o1MT3EBUsk5MXeYMKG5F4H5zikA9s/H297QbI+PKYhyP1eyOmtY=
io-ts	es6/Kleisli	literal	5	ElAzRxXfh0cT3EBU+Zo+xqalEs0=
io-ts	es6/Kleisli	parse	1	+Zo+xg==
io-ts	es6/Kleisli	nullable	3	5N/dFxJQM0f5mj7G
io-ts	es6/Kleisli	union	3	kpZMcPmaPsZG0HLg
io-ts	es6/Kleisli	lazy	3	+Zo+xkbQcuBxMJr+
io-ts	es6/Type	literal	2	pqUSzWYhyek=
io-ts	es6/Type	nullable	2	gsdwfmYhyek=
io-ts	es6/Type	array	1	bFKDaQ==
io-ts	es6/Type	tuple	1	Z+MkNQ==
io-ts	es6/Type	lazy	1	PTMXcw==
io-ts	es6/Type	union	1	ZiHJ6Q==
io-ts	es6/index	array	7	bSLvKxPcQFRF4H5zjBhTd/H297QEHTDUYhyP1Q==
io-ts	es6/index	union	7	E9xAVEXgfnOMGFN3YQAum/H297RBY/O7BB0w1A==
io-ts	es6/index	intersection	6	wOgUMhPcQFRF4H5zjBhTd/H297RiHI/V
io-ts	es6/index	tuple	6	E9xAVEXgfnOMGFN38fb3tAQdMNRiHI/V
io-ts	lib/index	array	12	bSLvK6Fu6jhOGsU89H+jUxPcQFSyTkxdReB+c4wYU3fx9ve0BB0w1GIcj9XsjprW
io-ts	lib/index	union	13	/jilNqFu6jhOGsU8E9xAVLJOTF1F4H5zjBhTd2EALpvx9ve0QWPzuwQdMNTsjprWlzhb8Q==
io-ts	lib/index	intersection	10	wOgUMqFu6jhOGsU8E9xAVLJOTF1F4H5zjBhTd/H297RiHI/V7I6a1g==
io-ts	lib/index	tuple	11	oW7qOE4axTz0f6NTE9xAVLJOTF1F4H5zjBhTd/H297QEHTDUYhyP1eyOmtY=
io-ts	lib/index		142	CeKrAMWBkQTxN44GMJR/DhAZ/g4mG0APKoQKHbdH6SR+QJonskgpKAwtCyk4l44rbSLvK/IwjDHA6BQypMagOU4axTy/rqNEe+adR5hKdE0=
io-ts	lib/index	validate	2	JWKPbPH297Q=
io-ts	lib/index	array	11	bSLvK3vNYjWhbuo4ThrFPBPcQFSyTkxdjBhTd/H297QEHTDUYhyP1eyOmtY=
io-ts	lib/index	union	9	e81iNaFu6jhOGsU8E9xAVNeIFJjx9ve0alb0zmIcj9XsjprW
io-ts	lib/index	intersection	9	wOgUMnvNYjWhbuo4E9xAVLJOTF2MGFN38fb3tGIcj9XsjprW
io-ts	lib/index	tuple	12	OJeOK3vNYjWhbuo4ThrFPBPcQFSyTkxdjBhTd/H297RrIV/KBB0w1GIcj9XsjprW
io-ts	lib/index		136	xYGRBPE3jgYwlH8OEBn+DiYbQA8UPaEdKJnrHrdH6SR+QJonDC0LKTiXjittIu8r8jCMMcDoFDKkxqA5v66jRHvmnUeYSnRN1BpiUwYcYF0=
io-ts	lib/index	validate	1	8fb3tA==
io-ts	lib/index	is	2	14gUmPH297Q=
is-glob	index		8	0P/cLZLisFD8YU5W5YREXw+nHWtclE52RbJOiVq59/g=
is-glob	index	default	1	Wrn3+A==
is-glob	index	default	2	tWRDEbyECTo=
is-glob	index	default	1	Tu+vow==
is-glob	index	default	1	eKGJFw==
isomorphic-fetch	fetch-npm-node		7	nMPCDQ/yoBVpcZhJM5w0X9Am74onGMjgKQ/75A==
isomorphic-fetch	fetch-npm-node	default	2	M5w0XykP++Q=
isomorphic-fetch	server		10	nMPCDQ/yoBVpcZhJM5w0XyFtQ2jQJu+KlQQZzqB8j+MpD/vkh5m79w==
jiti	lib/jiti		6	xLgFbnHYgJCRyTGcLNJtzcJYC/bJGTf3
jiti	lib/jiti	default	4	cdiAkJHJMZws0m3NwlgL9g==
jiti	lib/jiti		5	xLgFbnHYgJCRyTGcLNJtzcJYC/Y=
jiti	lib/index	default	2	kckxnCzSbc0=
jiti	lib/index	default	3	kckxnEkGFscs0m3N
joi	lib/types/date	parse	7	yGrZAmvwig1sxWAQoBsyQCsjZlBJzuSBQqVjlg==
joi	lib/types/date	date	1	gG5/9g==
joi	lib/extend	validate	1	RLr/9Q==
joi	lib/index		86	QSpcDYdEaBQwV7obW9QHHewhUizhKORB5EXZRUEx10gdMPlQNcWXWlHqzV8vc6xpn/Sod56IbHhevCqfgpCQonhgwcKrl4DMKTg40jKKwec=
joi	lib/index	assert	6	Y0ONXC9zrGk2pgGR8fb3tKGFZfNEuv/1
joi	lib/types/keys	unknown	34	fxY/F6l9Yyp7K/Uw4n0FMXXBpjXICaw40+IsPyb8mkZPvqtSGG/mcZLNM36DllWMfezXku0hoqJpaCm2ROouunGhKMBjjf/f+p7L6KReuOs=
joi	lib/types/link	assert	5	98baLve38UKMq3pgY43/30Ccdu8=
joi	lib/manifest	validate	2	Qz+jLgEdwdM=
joi	lib/ref	create	23	NtUWBt7m0Az2WGoNxsQ1ISryFScGfYtV4EakXF/mgGVPTL9p7Z1ZczPt23oBKH6cLCGFy1t98NpL5qPbTSow4IW4TvBaP1D0OUHB+VZTKP4=
joi	lib/validator	validate	65	rQlVDSoQUBeRkNMscFbhLGjHMS17K/UwSC9eMcyzAjN1waY14tu7NTnWPTfICaw4z/mHU8see1hR6s1fb2VXcNWXG3WDllWM9xSalDiurZo=
joi	lib/validator	default	15	noY7BcgJrDh7BQ9GvLfzTcsee1juB6Ji8CA/eIOWVYwOYoDDpqUSzYDwTc2fu/HaY43/3/qey+ikXrjr
joi	lib/errors	create	1	QrBlWw==
joi	lib/index		115	tULiAjEC2Qt9JfQQ1OIXF1vUBx03zPUfq15gIfhnGibc+MooLxeHPMnIxT/hdkhJHTD5UPVVa1uSXldiB1BaZ5EycWj7PYtpL3OsaTaCR2s=
joi	lib/ref	create	14	Di+CBPZYag2v4+UeKvIVJ3b5DjNPTL9pM+3bekPd9H9VtXuJ2u80kCrhqp5oUEqwTCXctQEdwdM=
joi	lib/set	default	12	pUp+FdW7lyFVqvhGqrTBTKVaslb/515xCH+GjIBbPI+cPgq6bLYgvdDItO+z3uH/
joi	lib/types/state	default	3	dvkOM//nXnGcPgq6
joi	lib/index		85	tULiAjEC2Qt9JfQQ1OIXFzfM9R+rXmAh+GcaJi8XhzzJyMU/4XZISfVVa1uSXldiB1BaZ5EycWj7PYtpL3OsaTaCR2s+AQ5xsYaXcToi3HI=
joi	lib/set	default	12	pUp+FdW7lyFVqvhGqrTBTKVaslb/515xCH+GjIBbPI+cPgq6bLYgvbT5zMuz3uH/
js-ini	lib/parse		21	uDcvDFqiGhpBMgQwXaPMMsuEOT2nRfVNd8c/UJQcMlLkClBjXyadZrqtxmofFz1vMwk5gsoAm4+Scr6jHGFjshMYALaccSDQFCLC7YPQuvk=
js-ini	lib/parse	parse	17	uDcvDFqiGhpBMgQwXaPMMsuEOT2nRfVNd8c/UJQcMlLkClBjXyadZh8XPW8zCTmCknK+oxMYALaccSDQFCLC7YPQuvk=
js-ini	lib/errors/parsing-error		5	6DXBJ0EyBDCv4RxRec2uYA3Z4HM=
js-ini	lib/errors/proto-error		4	UttoDeg1wSf9IxOMg9C6+Q==
js-ini	lib/stringify		7	UyTZEHBcRStT7aQ+ReB+c0S9rdoZdd/cFCLC7Q==
js-ini	lib/stringify	stringify	6	UyTZEHBcRStT7aQ+RL2t2hl139wUIsLt
js-yaml	dist/js-yaml.cjs		512	AgkQAJFqxwBTQPwAHqMaAfaUkgGeo6wC8EmTA+3xeARTsJYGk5OgBxaHpQcDnGoIzzjkCMG8KwnIb0kLCsPjC9TG5gu695UOeh3aDnxUTg8=
js-yaml	dist/js-yaml.cjs	load	2	t6ApKrDgQ/k=
js-yaml	dist/js-yaml.cjs	dump	15	wqQWCRAsQCR2+Q4zobMmNisTET5X0rBC8CA/eLfcI4PEahWKkckxnCXgJaBoUEqwSygD4s5C1exLYbz0
js-yaml	dist/js-yaml		424	AgkQAJFqxwAeoxoB9pSSAZ6jrALt8XgEU7CWBpOToAcWh6UHA5xqCM845AjBvCsJCsPjC9TG5gu695UOeh3aDnxUTg+PoLQRRGDBEVY1GRI=
js-yaml	dist/js-yaml.cjs		511	AgkQAJFqxwBTQPwAHqMaAZ6jrALwSZMD7fF4BFOwlgYWh6UHA5xqCM845AjBvCsJyG9JCwrD4wvUxuYLuveVDnod2g58VE4Pj6C0EURgwRE=
js-yaml	dist/js-yaml		423	AgkQAJFqxwAeoxoBnqOsAu3xeARTsJYGFoelBwOcagjPOOQIwbwrCQrD4wvUxuYLuveVDnod2g58VE4Pj6C0EURgwRFWNRkSWUUWE+4NGBM=
js-yaml	dist/js-yaml.cjs	dump	8	ECxAJFfSsELwID94kckxnGhQSrBLXPTfzkLV7EthvPQ=
js-yaml	dist/js-yaml.cjs		444	AgkQAFNA/AAeoxoB9uR0AZ6jrALwSZMD7fF4BFOwlgYWh6UHA5xqCM845AjBvCsJyG9JCwrD4wvUxuYLiB8zDnod2g58VE4PRGDBEVY1GRI=
js-yaml	dist/js-yaml		354	AgkQAB6jGgH25HQBnqOsAu3xeARTsJYGFoelBwOcagjPOOQIwbwrCQrD4wvUxuYLeh3aDnxUTg9EYMERVjUZEllFFhPuDRgT9LV+EyfCTRY=
js-yaml	lib/dumper	dump	4	Gez5NaFFVUHOQtXs70MM9Q==
js-yaml	index		35	gRfOHbl87SP4Nnwk4cTfK4JhaDJaqvQ1EkmdQepnMmPSz3VliRAijJD8G5LsuGqSl8ZVmTamkrdCFObA20rjyKLmQ9BRmK/UXdpQ8fapXf0=
js-yaml	dist/js-yaml		369	AgkQAJ6jrAKXiv8C7fF4BIwZrwYWh6UHA5xqCCb0bgjPOOQIwbwrCW/DdAkUcTIRRGDBEVY1GRJZRRYT7g0YEyfCTRYNJ1kX6gl/HOe1gRw=
js-yaml	lib/loader	load	1	sOBD+Q==
js-yaml	index		23	gRfOHbl87SP4Nnwk4cTfK4JhaDK3964zWqr0NRJJnUGaYC5i6mcyY9LPdWWJECKMkPwbkuy4apKXxlWZQhTmwKLmQ9BRmK/UXdpQ8fapXf0=
js-yaml	lib/js-yaml/dumper	dump	2	Gez5Nc5C1ew=
js-yaml	lib/js-yaml/loader	safeLoad	2	/4ASCvAgP3g=
js-yaml	lib/js-yaml/dumper	dump	1	Gez5NQ==
js-yaml	lib/js-yaml		27	ELilEYEXzh1bomIhuXztI/rgPkYmqvlbApkdXNLPdWWq+n9s209oipD8G5LsuGqSMF6Wk0IU5sCi5kPQUZiv1OdBLO92fjn0sn7Y9vapXf0=
js-yaml	lib/js-yaml/dumper	dump	31	FHEyEbz/uxftWeEeoUHaKVfSsEJUWChMHYpgT8nVF1LZ3wV0clCYdeXevn2/UH6NbRPUkDIzLZEl68Grf/J2tbz8jtTwUbztPBLm7kthvPQ=
js-yaml	lib/js-yaml/loader	loadAll	76	nqOsAowZrwbPOOQIwbwrCVY1GRLuDRgT+b7OIN5sxyMY8PYqsIdlLtqSgy7f6vAuFXtMNwY9ITof6PRCYJIQUdE1kVFlbI1fQQ8zaigG9HM=
js-yaml	lib/js-yaml		21	ELilEYEXzh1bomIhuXztI7f3rjMZ7Pk1ApkdXKr6f2wlDEZ2209oipD8G5IwXpaT0JgwpGGnpsBCFObAouZD0LYtKeznQSzvsn7Y9vapXf0=
js-yaml	lib/js-yaml		19	uXztI399iSdiz1gwBIRPQyXNF0w1YkFSueADepFkdXtxijmNnIJ7jmGnpsBCFObAHld2wqLmQ9Bdg03R1oNn6LYtKeyyftj259Mo/g==
js-yaml	lib/js-yaml	load	2	nIJ7jl2DTdE=
js-yaml	lib/js-yaml	loadAll	3	ueADenGKOY2cgnuO
js-yaml	lib/js-yaml	safeLoad	2	NWJBUufTKP4=
js-yaml	lib/js-yaml		20	uXztI399iSfESkA8BIRPQyXNF0w1YkFSCu/+YLngA3qRZHV7cYo5jZyCe45hp6bAQhTmwB5XdsKi5kPQXYNN0daDZ+i2LSnssn7Y9ufTKP4=
js-yaml	lib/js-yaml		20	f32JJ8RKQDwEhE9DJc0XTDViQVIK7/5gskWRa7ngA3qRZHV7RMScgnGKOY0+liekzdM8rWGnpsBCFObAHld2wl2DTdHWg2foti0p7OfTKP4=
json-parse-even-better-errors	lib/index		27	Mo46Eq1Uxhp4oEUfqhcBJKRvdSpOoFZCdqvzSZTYxFdoUhdoXojjbmuVyXaS6S57Fm0hlFD1NaGH1zCr5oS1w2VKkNiZMljZWObV5CmWSe0=
json-parse-even-better-errors	lib/index	default	4	qhcBJHar80mZMljZWObV5A==
json5	dist/index		177	fVHlA345GgWmZrgGh4A4CG4zUAqlHnUP+T/ZGDoE3RigcJkZzw/CHj/unCB64NEkWpQbJTpl8yaj0B0vegi1NQ2MEjf1ryM3seO3OsiHzkE=
json5	dist/index		131	fVHlA345GgWmZrgGh4A4CG4zUAqlHnUP+T/ZGDoE3RigcJkZzw/CHj/unCB64NEkWpQbJTpl8yaj0B0vegi1NQ2MEjf1ryM3seO3OsiHzkE=
json5	dist/index	parse	3	SBBeghqj78nvQwz1
json5	dist/index	stringify	49	figQFKBwmRljTVM8vH5XSJ+wS2xDAAR8shCBiEUSgYns306mpeROqT3xTrGT8rS24he5xSa3D8wSHIPOpR2Dz9Z63tES8jvT5MYP1k+ufe0=
json5	lib/stringify	stringify	49	figQFKBwmRlnRhAnY01TPJ+wS2xDAAR8shCBiEUSgYns306mpeROqT3xTrGT8rS24he5xSa3D8wSHIPOpR2DzxLyO9Pkxg/WyNkP4k+ufe0=
json5	lib/json5		62	iMo/BDtTyhCOvWshhhCkKnd0AjNwLKI49NV9Rs+EKFrtjeJcDnudg4yBcoipnHuJlI3LiczVQpOtVPOkByiEu6xVqMi4GbHVaNN04D5F2f4=
json5	lib/json5	stringify	29	d3QCM3AsojjPhChayZJOdQ57nYO3u06P6eeql8bcTqRZ3k6lf+FOpxLjTqil5E6p8qRS0ZjAD9IKyg/YncsP2XzTD97I2Q/iFOAP5uLD1vo=
json5	lib/json5		57	iMo/BDtTyhCOvWshhhCkKqfK/Sp3dAIzcCyiOGAqC1HUtF5Sz4QoWu2N4lwOe52DjIFyiKmce4ka0uqJzNVCk61U86SsVajIaNN04D5F2f4=
jsonc-parser	lib/esm/main		83	Rx7/BsY0VwhwaF4JyEyQCTWHfRhPvOgokmymKh4oZC4ZF8MwGH9vMv6KyToLFAZD+Tf7RFPOlEWG315R/W0zUraqZVJB1BVUSqr0XlbqfWM=
jsonc-parser	lib/esm/impl/parser	parse	9	2CqzBtid2wm2O5IORrKZHbSkNEos0m3NvBWO2oqDJ+NceDH8
jsonc-parser	lib/esm/main		29	NYd9GE+86CiSbKYqGH9vMlPOlEX9bTNSVup9Y84OSWtqcbhw9BqRcXojb3cmzguK3fPPkdd17JlcWiy4rbZ5vJztGsEeajrFWDyYyHzlXNs=
jsonc-parser	lib/umd/main		35	NYd9GFXDgidPvOgokmymKhh/bzJTzpRF/W0zUlbqfWPODklranG4cPQakXF6I293Js4Lit3zz5HXdeyZXFosuK22ebyc7RrBHmo6xVg8mMg=
jsonc-parser	lib/esm/main		104	Rx7/BsY0VwhwaF4JyEyQCdid2wm2O5IOaIPlGEaymR0Gs3IjT7zoKEq5XS4eKGQuGRfDMK3xpjr+isk6CxQGQ/k3+0RTzpRFqXbQSNJMQUw=
jsonc-parser	lib/esm/main	parse	8	2J3bCbY7kg5GspkdtKQ0SizSbc28FY7aioMn41x4Mfw=
jsonc-parser	lib/main		133	Rx7/BsY0VwhwaF4J2J3bCbY7kg5og+UYttcOGWHWlBpGspkdkmymKh4oZC4ZF8MwrfGmOv6KyToLFAZD+Tf7RFPOlEXfvxtGqXbQSNJMQUw=
jsrsasign	lib/jsrsasign-all-min	verifySignature	15	nsERA5O5pBxJUPom7g2NLWdg4zKJuJE8vplCQ8Zg7Uctt4BML65Mfxqw45bF+NuY3ObSsTar1LryFPXg
jsrsasign	lib/jsrsasign-all-min	sign	4	7g2NLUqc0E+hbY9fqwwM/g==
jsrsasign	lib/jsrsasign-all-min	verify	8	TvNJGe4NjS0TRE5DSpzQTxOWgKOTcYu2wBVaxasMDP4=
jsrsasign	lib/jsrsasign-all-min	sign	27	9vo3HyGiWCyvE90ucRuIY+9KhXfjkVOGLE9+jNHOwqWtoBa85Mm9zVENts8jbkTSHGiz3F/KOt+xZt/fMqxe5dQHcOewU17xiLVN+9r3If0=
jsrsasign	lib/jsrsasign-all-min	verify	37	pt/kBQgLsxi9bq0e9vo3H56oHyMVw6cnIaJYLKvGuSx4tJ4///X+V/Fv9mFxG4hj70qFd4CvE3ruR+KIqeoEktHOwqWiKteqHwHzqq2gFrw=
jsrsasign	lib/jsrsasign		2623	VvYJACgPCgB1WxsAd/oqALPmdwCrAZUA0AWhANG+oQC3g6kAW3OsAH6TsgAIx7YAJ27nACUa/ADtrQEBMfoOAQWhMQFAJGgBpoG8AcnH0gE=
jsrsasign	lib/jsrsasign-all-min	verify	33	pt/kBQgLsxj2+jcfnqgfIyGiWCyrxrkseLSeP/Fv9mFxG4hj70qFd4CvE3ruR+KIqeoEktHOwqWiKteqHwHzqq2gFrxRDbbPHGiz3NNQ8tw=
jsrsasign	lib/jsrsasign-all-min	verify	8	TvNJGe4NjS0TRE5DSpzQTxOWgKOTcYu2HCx8uqsMDP4=
jsrsasign	lib/jsrsasign		2261	VvYJACgPCgB1WxsAd/oqAEYcVACrAZUA0b6hALeDqQB+k7IACMe2ACdu5wDtrQEBQCRoAaaBvAHJx9IBSK7rAbnS/wHnBy8CadRMAiqzVgI=
jsrsasign	lib/jsrsasign		2148	VvYJACgPCgB1WxsAd/oqAEYcVACrAZUA0b6hALeDqQAIx7YAJ27nAEAkaAGmgbwBycfSAUiu6wG50v8B5wcvAmnUTAIqs1YCzyvMAvYf4wI=
jszip	lib/index		10	uDcvDDZyymsz7dt6aa4qixEzZI1eSvuOTCXctVTLds4eeY7wapS08A==
jszip	lib/index	default	5	uDcvDDZyymsz7dt6Xkr7jkwl3LU=
jszip	lib/index	loadAsync	1	aa4qiw==
jszip	lib/index		12	uDcvDEj0DEY2csprqBIubUXgfnMz7dt6ETNkjUwl3LXE1gLC+Zo+xmqUtPDn0yj+
jszip	lib/index	default	5	uDcvDDZyymsz7dt6TCXctefTKP4=
jszip	lib/index		8	SPQMRjZyymuoEi5tM+3bekwl3LXE1gLCapS08OfTKP4=
jszip	lib/index	default	3	NnLKazPt23rn0yj+
jszip	dist/jszip		293	rSh5ARs+Egf8EzkJ3tyKCTwoHwqGPyAYa3aHGPqADBl/+/EbmD+nHJ/I8h8D/OojWyKuKFu+4ihJHagp7eT4KrdEXysoFr0rbGlnLEzNMS0=
kleur	index		39	VogaASgCMwvIMl0QjgmzF7zMZxhqXbUY7J5QGx80dh3Dle0mbd8xKU5TfDZXXCVAtZdxS/C29WmjkBSEgOZkqvR4Qa2ofSrRt/O31L2ye9w=
kleur	index		31	VogaAdGfeAQoAjMLvMxnGGpdtRjsnlAbHzR2HcOV7Sa/63M8V1wlQNibtmLwtvVpo5AUhBax1IiA5mSq+0/hy6h9KtG387fUvbJ73EcV+uY=
kleur	demo	name	2	2Ju2YjhIb+M=
kleur	index		11	2ceFBKPbhhAhNd0x4EMzUPC29WmUJyaCj0aKkYDmZKr8Ms6tqH0q0ThY/90=
ky	distribution/errors/HTTPError	HTTPError	7	gRJkH0Nd3EkYFrJ/mkgch9R+KIm83tuubFUyww==
ky	distribution/errors/HTTPError	HTTPError	9	gRJkH0Nd3Em1zq5bDJQgf5pIHIfUfiiJ74ijqrze265sVTLD
ky-universal	index		11	nMPCDQ/yoBVpcZhJpF2xfdAm74o2jyvNRq2h2CcYyODP/dzkW5p05e8ZY/I=
ky-universal	index		13	L0bkAjfRPAycw8IND/KgFWlxmEmkXbF90CbvijaPK81GraHYJxjI4M/93ORbmnTl7xlj8g==
ky-universal	index		11	L0bkAjfRPAycw8IND/KgFWlxmEnQJu+KNo8rzUatodgnGMjgz/3c5FuadOU=
libsodium-wrappers	dist/modules/libsodium-wrappers		1179	v/SdAPm31AB+2QIBUvsrAcwnwQGINRICTEAhAncOSwJRLEsCL6RiAmeB0wJJ5tYC/UiNA4MiowOhJMMDi+fuA9ni8gNIUQEESwt2BAe4ogQ=
libsodium-wrappers	dist/modules/libsodium-wrappers		984	v/SdAPm31AB+2QIBUvsrAcwnwQGINRICTEAhAncOSwJRLEsCL6RiAmeB0wL9SI0DgyKjA6EkwwOL5+4D2eLyA0hRAQRLC3YEB7iiBGuWDAU=
libsodium-wrappers	dist/modules/libsodium-wrappers		514	v/SdAH7ZAgFS+ysBiDUSAkxAIQJngdMC/UiNA4vn7gPZ4vIDSFEBBEsLdgSnEBEFPg4ZBbwuMAVoTMgFJbWUBgmtogY+haoG0/1ZB+I+9Ac=
libsodium-wrappers	dist/modules/libsodium-wrappers		384	v/SdAFL7KwGINRICTEAhAmeB0wL9SI0DSFEBBEsLdgRoTMgFJbWUBgmtogY+haoG4j70B7h0AglXk9gJVFZ9Cji6gwp6ilsLFuxiDQ3Ndg4=
line-by-line	line-by-line		51	aleqDLK0YQ6V+ulNvEn1Ufu+dlYNNbFXjWhRbY6BUX3aOCGNbyldkzvS9ZW6mKGW0UiNn/s95p9ccq2t
line-by-line	line-by-line	default	19	aleqDLK0YQ6V+ulNDTWxV0WkL2aOgVF9byldkzvS9ZW6mKGW0UiNn1xyra3PNvuxvqgfwqzuxMwFBz/iingX41wgbvDtsKP2
linebyline	readline		12	6sscCXffh0JFpC9mGC/WaHAHg3Mz+wN9N6BPl4Ut5cZ9e+j5
linebyline	readline		8	6sscCXffh0JFpC9mcAeDczP7A303oE+XfXvo+Q==
linkedom	esm/shared/facades		12	tjYqAtsT8TF6279JbwGeZyiKFIaFMvaYms0qm+uwbp94lpTAUfos0hhgCtmIcLvh
linkedom	esm/shared/html-classes		68	cwinAN5u7wQxSVUFXgOzBaTeagnk4/gLvzolDnE4mhHmbSoTxn1+FS2lYRcqPBsla7gCJlVSwiY2dZg3Oct3ORgSqjnHL/U9roD4QMVUW0Y=
linkedom	cjs/index		16	bI7hDLcLBBPZ/gMWjTQ7Mpo32jRPCP5PuQyEUfQIzVtpMJNkytdfZ8eUGJ38Ms6tcDj+ypeewes065Hwz9QY8g==
linkedom	worker	Parser	168	Zob/BXavCAhhB14I2BgmCWH7dxBcj4YU37fYFdzYeBo0TPgbRhZRHK4y4hxeJhsdQ2c1HmqcmyD2c+wgGrl6JizEpSetzb0oAMOZLIPTTC4=
linkedom	worker	parse	10	rtROC5gtdCe5iO1CdYDlZKXi2IUuXRGvZZ+GwmGRYPXvNHT4Md7W+A==
linkedom	esm/shared/facades		11	tjYqAtsT8TF6279JbwGeZyiKFIaFMvaYms0qm3iWlMBR+izSGGAK2Yhwu+E=
linux-os-info	index		31	WYL6FBb7ixrngqMhw9rYMqOu0EIFBatDvf1MZMi+i2t18bdy+wiIew7w63ycxxSDOWSmooANHK1b/BzA29qCx1nWmc8eeUTQXd+Q5stzDO8=
linux-os-info	index	default	14	Ys9YMKOu0EI31Z1gu9oSZ2S47WjIvotrdfG3cpzHFINNZu+PgA0crVnWmc9ojmzQwX7R0DIlIdk=
linux-os-info	index		12	tGtpGJUbVB9iz1gwo67QQrvaEmdkuO1oyL6La3Xxt3IO8Ot8TWbvj2wZNssyJSHZ
linux-os-info	index	default	11	tGtpGJUbVB9iz1gwo67QQrvaEmdkuO1oyL6La3Xxt3IO8Ot8TWbvjzIlIdk=
lodash	lodash		805	a8oNAJraTQDGqJkALdxNAVVEPAIX5w0FZQlfBw02KQgOw5cIzc2ZCSyJnQoxls4OQ235DwVjsRAu+xQRC7ktEvi7rhLf9TsXWLu7F46x+Bk=
lodash	index		581	mtpNAMaomQAt3E0BiBAPAlVEPAIX5w0FZQlfBw02KQjNzZkJQ235DwVjsRAu+xQRPWvCFd/1OxeOsfgZeClJGm5a1yQRbjgoYXx4KOkNFSk=
lodash	dist/lodash		292	xqiZAGUJXwdDbfkPBWOxEGZy/hBtZ0olvV0VJqaI6yqJevkvXMpLN3RTBziFfI1Ak0f2QPBF+kB5N/xAz3KnRb/F1EUaXxhIDvRISJQAuk4=
lodash	dist/lodash		270	xqiZANal2gRlCV8HEsNeCENt+Q8FY7EQJuBBEm1nSiW9XRUmpojrKol6+S9cyks3dFMHOMEPHT+FfI1Ak0f2QM9yp0W/xdRFTlExUXI+c1E=
lodash.clonedeep	index		73	lppiBeCU/hvMDcse5WsGLFNJIjTqFb1EJzYZUKaDMmc8ZFloO1Yhc5THCXSarB51exmDgwFIpYn5ZNG1Q4NxyczGRtRndbvZt92O3eYJfeM=
lodash.debounce	index		19	PRt5AGN2QgFy2LIaK3zTNuxAPlkjEila7cN3ZDVbxaxP5sHEUHAdzA3TncwLbr/NIA3Y0rvtg955RrXn3pcR6lW6B+x6yTn8qVZu/Q==
lodash.debounce	index		10	Y3ZCASt80zbyF4OEz/tzqDVbxaxP5sHE3pcR6oBuf/Z6yTn8qVZu/Q==
lodash.debounce	index		8	Y3ZCAduuiikhcDUvUNZRPDVbxaxP5sHE3pcR6nrJOfw=
lodash.get	index		35	n8QkHeTwLiYrfNM2pGewO1ja2Vv7rwZgFjVVeVoQCIcnjrGRFq9Bk+wDhafD1tqzUt2Bvl4GQcKHLCbP78Jn1bvtg979SmrkDnLw8lvVaPg=
lodash.memoize	index		26	n8QkHeTwLibMuA8uK3zTNqRnsDvsQD5ZWNrZW/uvBmDkClBjFjVVeVoQCIcnjrGR3ynklOwDhafD1tqzUt2BvtZOxsBeBkHCtoEwySAN2NI=
lodash.memoize	index		5	K3zTNmPbl1n7rwZg5ApQY8PW2rM=
lodash.merge	index		78	4JT+G+VrBixTSSI0WuusNQALDzbqFb1EJzYZUHtGcV3nAEhlpoMyZ9NMRWg7mhZqO1Yhc5THCXQBSKWJPsL7oiCQgaX5ZNG1zMZG1OYJfeM=
lodash.merge	index		10	EoPtItehqSmF1KQvUbKXMNCfHIfmc/Cb5Ocqo8jp9bjeFm3ZlpJI5Q==
lodash.merge	index		6	us85AWaGYSxQ1lE86SeePEYYQolP3DCV
lodash.once	index		8	PRt5AHLYshorfNM27cN3ZFBwHcwN053Mu+2D3lW6B+w=
log-update	index		39	P6CoEfFScxhZICwiLKJsJ/2YbD0NEHZL00NHUchNfFEVxR1e1Kf/iAxTQrP6jji7VWHH0cb5399r79flAT9k5h6idvWDO0H5KAVd+Xoqfvw=
log-update	index		17	YX+dCJC9zg4somwnHxBZMuBDM1DTQ0dRiKZEjorzxo/rD3qsDFNCs8oNYdbG+d/f8XVl4B6idvWCTF32gPh8+Xoqfvw=
lookpath	lib/index		26	3Z+2C/fG2i4dRZo/YVTaQ7ktPUqrLqZvkYszdpmN33YZc9J52K1hgUr1hIvDkF2MTRtApYHY/8BtwJrBXTbexQPcBuxWqzjsFCLC7bhB8/k=
lookpath	lib/index	lookpath	3	98baLrktPUq0+czL
lookpath	lib/index		23	3Z+2CxIQ7Sr3xtouhAdyPWFU2kO5LT1Kqy6mb5GLM3aZjd92GXPSeditYYFK9YSLTRtApYHY/8BtwJrBXTbexQPcBuxWqzjsFCLC7bhB8/k=
lookpath	lib/index	lookpath	2	98baLrktPUo=
lookpath	lib/index		6	3Z+2Cyif0ioSEO0q2K1hgdlb1MO4QfP5
lookpath	lib/index	lookpath	1	KJ/SKg==
lookpath	lib/index	default	1	KJ/SKg==
luxon	src/datetime	default	236	5HAyAvRbQAN3bZUEEgvmBbJ7QQf61UMH828dCbMKsQr2JHoLuLM+DuQodw7qD28P6GAkFdv03hiaIhgbP8JyHAID3B/G1Swl1ShIJSIbMic=
luxon	src/impl/diff	default	8	H3XrBxP9EipkF6NFVLC1c1gzQpR5scbAmaEgzUe1D+Q=
luxon	src/duration	default	107	VkT1Bh+7iQvkKHcOHSlAEyUKQRx5/fUd3cN4IChA7CPjy6UnE/0SKiHEtSwZzDMu8viaL/l+3zmik6M9H2NmRWQXo0WELjJM5yPdTuZmBlA=
luxon	src/zones/fixedOffsetZone	default	17	5HAyAuuNdw0lCkEcbDI5I5JM5yu0pDRKXiD5Sofn3FqP8KipbHXYvBA3x7+8gHHMRajLzNfcBdCPwH/cy+/k8DKTw/0=
luxon	src/impl/formatter	default	133	wf+0AeuNdw0uo60PcUFYGf7CFBolCkEcP8JyHNgl8BwoQOwj52fKLY9m6i4ZrwdBRb8RQWQXo0UdR8lFmxlHSPGoN1DqgA5SlMPhX9ZD2mI=
luxon	src/zones/IANAZone	default	28	6413DVD18hNLv2Ip+tdAK/kqKWZgl/BngfNwcL23ZnVROnd4Ia/pfMEdZoE3cNyIubvFko/wqKneSnKyf0nss8he3MV1i+TLvIBxzDw1Cu0=
luxon	src/info	default	31	czgIAHdtlQS4sz4O9IQjJleTyTLE7sw+2nLMWh3GKVyvL6RsvbdmdQH8eoHunQuHRJJhkJbitZdrzFOfApYOrTvB+LEBKfHDvIBxzGlXovU=
luxon	src/interval	default	73	wf+0AfNvHQnkKHcO/SpHH93DeCDjy6UnE/0SKq9tjjj5ft85i7JbQBQDVE360cNNoqrVT+ZmBlCzDk1ZqXu2XLtm7HYZhR6IFFcdjdDRW5A=
luxon	src/impl/invalid	default	4	O1MlaGIp934YFrJ/0TzSpg==
luxon	src/zones/invalidZone	default	8	6413DZJM5yu0pDRKj/Coqd5KcrK8gHHMj8B/3AkMeOo=
luxon	src/impl/locale	default	74	Aah7FCTXshj+whQaWVDAG9gl8BwoQOwj1ShIJXIN9ikVZmIuGC9FL1eTyTIdR8lFIEaiR7R3slAdxilcqnFSa0WiP3J8T351HfLgfnRUl38=
luxon	build/node/luxon		806	czgIAMH/tAHkcDIC9FtAA3dtlQTgMuIEEgvmBfCYZAZWRPUGsntBB/rVQwfzbx0JyB44CkHsPgqzCrEKFmTxClMgZQtiEGsL9iR6Cx+7iQs=
luxon	src/settings	default	11	WVDAG13rEXYCSTd+Ns2Pge6dC4cvCUuIbHXYvG/zD8Z5RrXnPDUK7Zz53fc=
luxon	src/zones/systemZone	default	14	6413DVD18hOSTOcroTZJP+vqukG0pDRKg2GZd1E6d3jBHWaBj/CoqWx12Ly8gHHMj8B/3DhY/90=
luxon	src/zone	default	7	6413DZJM5yu0pDRKh+fcWo/wqKm8gHHMj8B/3A==
luxon	src/datetime	default	201	5HAyAvRbQAN3bZUEsntBB/rVQwfzbx0JswqxCvYkegu4sz4O5Ch3DuoPbw/oYCQV2/TeGAID3B/G1Swl1ShIJePLpSf2Ab8nE/0SKlODZCo=
luxon	src/duration	default	101	VkT1Bh+7iQvkKHcOHSlAEyUKQRzdw3ggKEDsI+PLpScT/RIqIcS1LBnMMy75ft85ZBejRYQuMkznI91O5mYGUKhJ0lizDk1ZNmAmYT0puWg=
luxon	src/impl/formatter	default	109	6413DS6jrQ9xQVgZ/sIUGiUKQRzYJfAcKEDsI+dnyi2PZuouGa8HQWQXo0UdR8lF6oAOUtZD2mLHdNpj2v5WalpUGHB8T351HfLgfmdFO4E=
luxon	src/info	default	25	czgIAHdtlQS4sz4O9IQjJgDacSzMvw0xxO7MPrAt+07acsxavbdmde6dC4dEkmGQluK1l2vMU58EgReqO8H4sbj0/r0BKfHDpIxix7yAccw=
luxon	src/interval	default	57	828dCeQodw79Kkcf3cN4IOPLpScT/RIqr22OOPl+3zmLsltAFANUTfrRw02zDk1Zu2bsdhmFHojQ0VuQr5D3kGmz2ZWhqQ+WgryhnAyiYp0=
luxon	src/impl/locale	default	63	Aah7FCTXshj+whQa2CXwHChA7CPVKEglcg32KRVmYi4YL0UvHUfJRSBGokeqcVJrRaI/cnxPfnUd8uB+Z0U7gTbNj4EvCUuIRJJhkFGWQJE=
luxon	build/node/luxon		707	czgIAORwMgL0W0ADd22VBOAy4gTwmGQGVkT1BrJ7QQf61UMH828dCUHsPgqzCrEKFmTxClMgZQtiEGsL9iR6Cx+7iQueTacL6413DbizPg4=
luxon	src/settings	default	9	XesRdgJJN342zY+B7p0Lhy8JS4hsddi8b/MPxnlGtec8NQrt
luxon	src/duration	default	92	VkT1Bh+7iQvdw3gg/9CzIOPLpScT/RIqIcS1LBnMMy60z3Yz+X7fOW8VnDtkF6NF5mYGULMOTVk2YCZhdXbAa1MocnwBY41/3E1+hBmFHog=
luxon	src/zones/fixedOffsetZone	default	14	5HAyAuuNdw0lCkEcbDI5I5JM5yu0pDRKXiD5Sugo/Z2P8KipbHXYvBA3x7+PwH/cy+/k8DKTw/0=
luxon	src/impl/formatter	default	105	6413DS6jrQ9xQVgZ/sIUGiUKQRzYJfAcKEDsI+dnyi0ZrwdBZBejReqADlLWQ9pix3TaY9r+VmpaVBhwfE9+dWdFO4HiNZ6JRJJhkDDOIZM=
luxon	src/zones/IANAZone	default	27	6413DVD18hPROY0nS79iKfrXQCv5KilmYJfwZ4HzcHC9t2Z1Ia/pfMEdZoE3cNyI6Cj9nY/wqKneSnKyf0nss8he3MV1i+TL7NWN3zw1Cu0=
luxon	src/info	default	34	czgIAHdtlQS4sz4OJNeyGIpheR30hCMmzL8NMcTuzD7acsxaYx/Gbr23ZnXunQuHRJJhkJbitZfoKP2da8xTn3aTsKo7wfixASnxw3WL5Ms=
luxon	src/zones/invalidZone	default	8	6413DZJM5yu0pDRK6Cj9nY/wqKneSnKyj8B/3AkMeOo=
luxon	src/impl/locale	default	61	Aah7FCTXshj+whQa2CXwHChA7CPVKEglcg32KRVmYi4YL0UvIEaiR6pxUmtFoj9yfE9+dWdFO4E2zY+BLwlLiESSYZBRlkCRluK1lxNoHZo=
luxon	src/zones/localZone	default	14	6413DVD18hOSTOcroTZJP7SkNEqDYZl3UTp3eMEdZoGZkcuN6Cj9nY/wqKlsddi8j8B/3DhY/90=
luxon	src/zone	default	6	6413DZJM5yu0pDRK6Cj9nY/wqKmPwH/c
luxon	build/node/luxon		599	czgIAKYY4ADkcDICd22VBFZE9QaHFw4J828dCd7TcwmFAhEKQew+CrMKsQr2JHoLLqOtD2guphD7L6YRUqFDFOhgJBUODNEVjKftFSTXshg=
luxon	src/datetime	default	161	5HAyAvRbQAN3bZUEhxcOCfNvHQmzCrEK9iR6C+hgJBXb9N4YAgPcH8bVLCXVKEglkXd5JuPLpScT/RIq9OInK4/tVyw7Bzst/HhDLfL4mi8=
luxon	src/duration	default	66	VkT1BuPLpScT/RIqbxWcO2QXo0XmZgZQ3E1+hCl8Xo5ps9mVdiEzloK8oZxAtMCca8xTnzOQ3J/7EpygaNkqrAb2eKyTpcWsb/MPxtKJyMg=
luxon	src/impl/locale	default	64	JNeyGP7CFBrYJfAcKEDsI9UoSCVyDfYpFWZiLiBGokcdj8RdqnFSa0WiP3J8T351Z0U7gTbNj4EvCUuIRJJhkFGWQJGW4rWXE2gdml741Zw=
luxon	src/info	default	31	czgIAHdtlQQk17IYimF5HfSEIybMvw0x2nLMWmMfxm69t2Z17p0Lh0SSYZCW4rWX6Cj9nWvMU58EgReqdpOwqjvB+LEBKfHDpIxix3WL5Ms=
luxon	src/interval	default	55	828dCfYkegv9KkcfY1EbIePLpScT/RIq5zHgN69tjjiLsltAu2bsdtDRW5CvkPeQabPZlaGpD5aCvKGcDKJinQCJv6lo2SqsxgqZw2/zD8Y=
luxon	src/zone	default	5	kkznK7SkNEroKP2dj/CoqY/Af9w=
luxon	src/zones/fixedOffsetZone	default	12	5HAyAmwyOSOSTOcrtKQ0Sl4g+UroKP2dj/CoqWx12LwQN8e/j8B/3Mvv5PAyk8P9
luxon	src/zones/IANAZone	default	21	UPXyE9E5jSeSTOcr16GNSbSkNEq81eVNYJfwZ4HzcHC9t2Z1UTp3eCGv6XzBHWaBm1uPi+go/Z2P8Kip3kpysnWL5MuPwH/cVboH7MCVtPI=
luxon	src/zones/invalidZone	default	7	kkznK7SkNEroKP2dj/CoqWx12LyPwH/cCQx46g==
luxon	src/zones/localZone	default	13	UPXyE5JM5yuhNkk/tKQ0SoNhmXdROnd4wR1mgZmRy43oKP2dj/CoqWx12LyPwH/cOFj/3Q==
lzma	index		6	hh8/XesznYzgkzqPBnvkmqejp67wGSbq
lzma-native	index		94	g4t8BWQJigXPIW4HxV6rDb48cRzlbjQgGZPKKNFtWSolw+wuinbHOAwadTs7VJM7Lwj2PSIl4knJfUZOfLT1UTAduFMOubdYxLzOWVfBf10=
lzma-purejs	main		11	r7F0DgX3Vy/5rYk9ZVJAYS96JmWZ6gJq6zOdjOYI86ano6eu8Bkm6qsMDP4=
make-dir	index		25	tXpNBmF/nQiwucITfSr3GDabEBmLLXUuCERJZFGEvWelZp9ot08WabczLmwz7dt6iWE6jKWCSZpsjDW0Jo+oxStEmNCMolbVGNdg2NXq1Og=
make-dir	index	makeDirectory	9	sLnCE30q9xg2mxAZCERJZLdPFml5v9hraI5s0CtEmNAyQhXg
make-dir	index		24	tXpNBlaJNgeaz9AR1S9lErC5whN9KvcYNpsQGQhESWRRhL1nechFaLdPFml5v9hrM+3beolhOoylgkmabIw1tCtEmNCMolbVGNdg2NXq1Og=
make-dir	index	default	9	sLnCE30q9xg2mxAZCERJZLdPFml5v9hraI5s0CtEmNAyQhXg
make-dir	index	sync	10	ms/QEbC5whN9KvcYCERJZLdPFml5v9hraI5s0CtEmNAyQhXg1erU6A==
make-dir	index		25	tXpNBrC5whN9KvcYNpsQGQhESWRRhL1nechFaLdPFml5v9hrULPHeTPt23qJYTqMpYJJmprgM6xsjDW0Kc2WyitEmNCMolbVGNdg2NXq1Og=
make-dir	index	default	8	sLnCEzabEBkIRElkt08WaXm/2GtojmzQK0SY0DJCFeA=
make-fetch-happen	lib/fetch	fetch	4	jt3xHaz4siGy9KB3HXUz+Q==
make-fetch-happen	lib/index		6	nMPCDQ/yoBXQJu+KETNkja2vXY5RVCme
matcher	index		15	m8ZrJFramivPk2FQ4YkzU0GtgWDaF1ZpmGFEiLSI37xvbye9gA+8v4ksicUQFRvUHHD32tVhMe0jf/L7
matcher	index	isMatch	1	z5NhUA==
matcher	index		18	k4iXA5vGayRa2porz5NhUOGJM1O8XfdYQa2BYNoXVmmYYUSIgJRMsLSI37xvbye9gA+8v4ksicUQFRvUYhyP1Rxw99rVYTHt
matcher	index	isMatch	4	k4iXA8+TYVC8XfdYYhyP1Q==
matcher	index		13	WIXKGAl47hmbxmsk0+KLRc+TYVDhiTNTQa2BYJhhRIi0iN+8b28nvYksicWWcNHHHHD32g==
matcher	index		13	WIXKGAl47hmbxmsk0+KLRc+TYVDhiTNTQa2BYJhhRIi0iN+8b28nvWIcj9Uk4T3WHHD32g==
matcher	index	default	3	m8ZrJM+TYVDhiTNT
matcher	index	isMatch	4	m8ZrJM+TYVDhiTNTYhyP1Q==
md5-file	index		14	7nolG+/OzS7ESkA8Cu/+YH7hvmbk15NsM/sDfWobfpykxWSj2+tfrMh2arEHE162jye52jMt2tw=
md5-file	index	default	6	7nolGzP7A31qG36c2+tfrAcTXrYzLdrc
md5-file	index		15	7nolG+/OzS7ESkA8Cu/+YH7hvmYz+wN9aht+nKTFZKPb61+syHZqsQcTXraxEMa8uJld0o8nudozLdrc
md5-file	index		12	7nolG+/OzS7ESkA8Cu/+YH7hvmYz+wN9aht+nKTFZKPb61+sBxNeto8nudozLdrc
memoizee	index		8	sMsNASwMYDtEa2iYngCFsuS6YcqAMVXT2IJj6GGFLuw=
memoizee	index	default	7	sMsNASwMYDtEa2iYngCFsuS6YcrYgmPoYYUu7A==
memoizee	plain		10	+7c6B77OGgnNHmUyLAxgO3GCn1cXUUSR+t8tpw+xueFhhS7s0rL/8g==
memoizee	plain	default	8	+7c6B77OGgksDGA7cYKfV/rfLacPsbnhYYUu7NKy//I=
memoizee	plain		8	vs4aCc0eZTJxgp9XF1FEkfrfLacPsbnhYYUu7NKy//I=
memoizee	plain	default	6	vs4aCXGCn1f63y2nD7G54WGFLuzSsv/y
memoizee	index		7	sMsNAURraJieAIWy5LphyoAxVdPYgmPoYYUu7A==
memoizee	index	default	6	sMsNAURraJieAIWy5LphytiCY+hhhS7s
meow	build/index	default	2	7yhZuQfqYPQ=
meow	build/index	default	4	vPukF9oXVmnvKFm5B+pg9A==
meow	build/index	default	5	vPukF8H39hjaF1Zp7yhZuQfqYPQ=
meow	index		66	YlseCNv1hBbB9/YYjYqeMekldjXfOec3uyVRPM6iN0FJEkBDiW19TONmOFGzIudV7LxoVp7KrGC4YgdtKYNVfUawlIYbcwiiXR80oyMUrq0=
meow	index	default	38	23IwBGJbHgjB9/YYPMYRKo2KnjHpJXY1iW19TONmOFHsvGhWizuFe3h/gIBGsJSGpZukqiMUrq2YkbWy5Jxuuv/NxMWdTpzIcA1gzeJXd9I=
micromatch	index		36	nPSlG4+yRxwoEX0ga9FvM8dQU1Hhsm1vkSe0cbAMwXOTPM99fH0nhhktlIsfZA+M0gnBmuLiNZzF3vO0Ol87uuLEZsSWyAztTpsA+S6gwv0=
micromatch	index	default	12	IoGvAZvGayQVtZNe4bJtb5EntHGwDMFzkzzPfXx9J4bF3vO043LguoDwTc0k4T3W
micromatch	index	makeRe	1	qJ9KYw==
micromatch	index		72	5mXyBKln2hWc9KUbGkgnHy9oDCbhv/Eorr9QLcKXvDJ21ONFsFYjavowI27xTfNwxRUJdIn1KXZ0TYWErhh3kVE2J5idqtiYqoEFqLl/NcE=
micromatch	index	default	4	5mXyBOG/8SjMzgxiRCsquA==
micromatch	index	match	14	g3NAA+Zl8gThv/EoT1/3WczODGL6MCNu4bJtb/FN83CwDMFzUTYnmJWmeajF3vO043LgusBBteQ=
micromatch	index	isMatch	5	wpe8Mk9f91nJiQJqz2w3kFgHldw=
micromatch	index	makeRe	8	IoGvAfsz7w+mW0YjdtTjRfowI24dfnqCQe34yoDwTc0=
micromatch	index		63	5mXyBAxlahac9KUb4b/xKOjxID/TcDhRC5n3Uec09VUgoHdmly0acVgXkH1RNieYzUUpn2fRRLtB7fjK7myTy96Q5NRmCuThM/0u56hcyfY=
micromatch	index	default	2	Y9uXWUQrKrg=
micromatch	index	match	20	g3NAA+Zl8gThv/Eo6PEgP5VVu1X2ipFYzM4MYnTtKGPhsm1vsAzBc1E2J5jNRSmflaZ5qMXe87REKyq4vWt2y2pNpstmCuThasOc50qydv0=
micromatch	index	isMatch	5	z2w3kFE2J5jekOTUM/0u52rDnOc=
micromatch	index	makeRe	5	sGoWUWPbl1lB7fjK3pDk1GrDnOc=
micromatch	index		59	5mXyBAxlahac9KUb6PEgP9NwOFELmfdR5zT1VTpBnmZYF5B97vZahFE2J5jNRSmfljpxsmfRRLvubJPLLEbmzt6Q5NSL223hZgrk4TP9Luc=
micromatch	index	default	1	Y9uXWQ==
micromatch	index	match	15	g3NAA+Zl8gTo8SA/lVW7VfaKkVh07Shj4bJtb7AMwXNRNieYzUUpn5WmeajF3vO0vWt2y2YK5OFKsnb9
micromatch	index	isMatch	3	z2w3kN6Q5NQz/S7n
mime	dist/src/mime_cli	default	23	b5TCB0M/oy4SOAk5c6o7UfbvkHfDig578psbj01m749IuBuhusEbp2ZSdsFDKzDUzVsw1lFHm9edTZvb6VOb3w9Xm+EH6mD0QZ4s+DxjGfs=
mime	dist/src/Mime		18	cmsfDAdYzx5vJpI+agHSRM1Q4UcwtdFe9u+Qd4uc4nqRZHV7t7LHk+Xyt5Q7VlCYz4FuptzGZ7l62IrDNn444iyMavJBniz4
mime	dist/src/Mime	default	15	B1jPHm8mkj5qAdJEzVDhRzC10V7275B3i5ziepFkdXu3sseT5fK3lM+Bbqbcxme5Nn444iyMavJBniz4
mime	Mime	default	5	ioSdZ/bvkHdxa3uw3MZnuUGeLPg=
mime	mime		27	6gPGB92s6B/bXkYvuGcmPJb1VEDfEhlirf5daFIrmWpIVz19HWkAhdc7R6Pcxme57AMQyw9sG86h2zjOr7kT0ThiDej6JCXrmvlb+TmPDv4=
mime-types	index		22	+W6PETz20SS4ZyY8DcCLXE0I1WSB83Bwb5kTcZFkdXvg81V+LoRYl+8J5aWrUOa4NjpvvgaoOsIIug/DkLtexq+5E9H6JCXrmvlb+fncI/8=
mime-types	mimeScore	default	3	2ceFBHPjYTDvCeWl
mime-types	lib/index		20	+W6PEQx4gRnSb/cZuGcmPC9LSU5NCNVkDdMWZW+ZE3GRZHV7LoRYl7yev7fcxme5NjpvvpC7XsaPmH3Or7kT0Vs4qtj6JCXrLIxq8pr5W/k=
mime-types	lib/index		17	+W6PEQx4gRm4ZyY8L0tJTg3TFmVvmRNxkWR1ey6EWJe8nr+33MZnuTY6b76Qu17Gj5h9zq+5E9H6JCXrLIxq8pr5W/k=
minimatch	dist/commonjs/index		147	yurKAyYQDhKUypAVSXZ8GCv2exxJ/dgdsfx1Ie1pSCOvg04pbP1qKikC7C7qPkA1NOIFNqUcpD9hTyxDK2MtS4Q/ZkydwOdM4mTPTcSF1U0=
minimatch	dist/commonjs/index	minimatch	2	wa5awtHNoMU=
minimatch	dist/commonjs/index	match	1	4bJtbw==
minimatch	dist/commonjs/index	Minimatch	106	yurKAyYQDhKUypAVSXZ8GCv2exxJ/dgdsfx1Ia+DTils/WoqKQLsLuo+QDU04gU2pRykPytjLUudwOdMxIXVTfxYfVBXmtZTMOA6VqUgXlk=
minimatch	dist/esm/index	minimatch	1	wa5awg==
minimatch	dist/esm/index	Minimatch	102	yurKAyYQDhKUypAVSXZ8GCv2exxJ/dgdsfx1IWz9aiopAuwu6j5ANTTiBTYrYy1LncDnTMSF1U38WH1QV5rWUzDgOlalIF5ZzELjXvZD614=
minimatch	dist/commonjs/index		107	/kfOApTKkBXh75kaSf3YHe1pSCPXhQssKQLsLgJHXzPqPkA1pRykPytjLUuEP2ZMxIXVTVea1lMw4DpWD1y3WcxC4172Q+teLkafX80RSmE=
minimatch	dist/commonjs/index	makeRe	1	qJ9KYw==
minimatch	dist/commonjs/index	Minimatch	78	lMqQFeHvmRpJ/dgd14ULLCkC7C4CR18z6j5ANaUcpD8rYy1LhD9mTMSF1U1XmtZTMOA6Vg9ct1nMQuNe9kPrXi5Gn1/NEUph8tZRaZfylmk=
minimatch	dist/commonjs/index		103	/kfOApTKkBXh75kaSf3YHe1pSCPXhQssAkdfM+o+QDWlHKQ/K2MtS8SF1U2Her5OV5rWUzDgOlaL6oJdzELjXvZD614uRp9fzRFKYWgEWWM=
minimatch	dist/commonjs/index	Minimatch	75	lMqQFeHvmRpJ/dgd14ULLAJHXzPqPkA1pRykPytjLUvEhdVNV5rWUzDgOlbMQuNe9kPrXi5Gn1/NEUph8tZRaZfylmnyGyRvCSdyb38xqnM=
minimatch	dist/mjs/index	default	1	wa5awg==
minimist	index		31	GQRSC1YknQwM9WYgI/wTM4BL/zcHGgZBwvcLU3UcZlOIVAJWVhx7VvS8k2MRFNaSbQHMlxDZ5dm3Fi3fCXtg47BpW/BujIry/x3C86idz/Y=
minimist	index	default	27	GQRSC1YknQxJyYgeDPVmICP8EzMHGgZBwvcLU3UcZlOIVAJWVhx7VvS8k2MrnEpoERTWkm0BzJcQ2eXZtxYt3wl7YOOwaVvw/x3C86idz/Y=
minimist	index		27	GQRSC1YknQxJyYgeDPVmICP8EzOAS/83WsM+R8L3C1N1HGZTiFQCVvS8k2MrnEpoERTWkm0BzJcQ2eXZCXtg47BpW/BujIry/x3C86idz/Y=
minimist	index	default	23	GQRSC1YknQxJyYgeDPVmICP8EzNawz5HwvcLU3UcZlOIVAJWjfD9WvS8k2MrnEpoEI5OchEU1pJtAcyXENnl2Ql7YOOwaVvw/x3C86idz/Y=
minimist	index		24	dD+ZCRkEUgtWJJ0MScmIHgz1ZiAj/BMzgEv/N1rDPkfC9wtTdRxmU4hUAlb0vJNjK5xKaBCOTnJtAcyXENnl2Ql7YOOwaVvwboyK8qidz/Y=
minimist	index	default	22	dD+ZCRkEUgtWJJ0M8LObHEnJiB4M9WYgI/wTM1rDPkfC9wtTdRxmU4hUAlaN8P1a9LyTYyucSmgQjk5ybQHMlxDZ5dkJe2DjsGlb8Kidz/Y=
minipass-fetch	lib/headers	Headers	16	7RSCA4iJjxUyg60t7G9MNCF0AjUmvdFAaf+HQlWq+EaHtmpQ9YV4Xye/raafhjnQS+aj2yNMHN+Ep3Hm2Drf/g==
minipass-fetch	lib/index		98	DnQOAjHuogK+qR4XKQtIIyws6ieucMkoMoOtLUDskTD8A2k5ZWOkP7cXW03IqOFR/NMtaNSf9ZU0K+6Wx2DBuXTCP783tavLlxE+0AO2XfM=
minipass-fetch	lib/index	fetch	77	DnQOAjHuogKk9xoXKQtIIyws6ieucMko/ANpOWVjpD+BHklGkDZLSXGcEE23F1tNtDM/VmUUSVZshGBcAVF1YDQr7pbHYMG5dMI/vwO2XfM=
minipass-fetch	lib/index	default	77	DnQOAjHuogKk9xoXKQtIIyws6ieucMko/ANpOWVjpD+BHklGkDZLSXGcEE23F1tNtDM/VmUUSVZshGBcAVF1YDQr7pbHYMG5dMI/vwO2XfM=
minipass-fetch	lib/request	Request	61	jQDVBtgywBOmFm4myOQeN0VRqj6G2fpAzg5GR6rNPk/IqOFRnbb7dh1hgXjoqRiFSqfZjD8+A6Fr4GWsraJC0uuGTutwszLsErUV+T7d+fw=
minipass-fetch	lib/index		93	DnQOAjHuogKk9xoXKQtIIyws6ieucMkoMoOtLUDskTD8A2k5ZWOkP4EeSUaQNktJtxdbTcio4VH80y1oNCvulsdgwbl0wj+/N7WrywO2XfM=
minizlib	dist/commonjs/index		79	TsYNByD7uQiyPIENQT+7IB4QtSUD+KQm/4BzLUx3ETJtsFlIRRigTQH7I1hu36BcVdtjYpmHX262QCxxxbqkd9CXF355B36A+HO8kN2UB6c=
minizlib	dist/commonjs/index	Gzip	2	FjrptXBFodI=
minizlib	dist/commonjs/index	Gunzip	1	/4BzLQ==
minizlib	dist/esm/index		58	TsYNB7I8gQ1BP7sgHhC1JQP4pCb/gHMtTHcRMm2wWUhFGKBNAfsjWG7foFxV22NimYdfbrZALHHFuqR30JcXfnkHfoD4c7yQ3ZQHpyA1erM=
minizlib	index		67	TsYNB7I8gQ3QtEcOi+x5FEE/uyAeELUlA/ikJv+Acy0c5RMuLW6EL0x3ETKURfBGRRigTYc1zlhV22NimYdfbsW6pHfolA9/eQd+gPhzvJA=
minizlib	index		64	TsYNB7I8gQ3QtEcOi+x5FEE/uyAeELUlA/ikJv+Acy0c5RMuLW6EL0x3ETKURfBGhzXOWFXbY2KZh19uxbqkd3kHfoD4c7yQ3ZQHpxY66bU=
minizlib	index	Gzip	1	FjrptQ==
minizlib	index		105	g4PdBWiZhwZ706kJsjyBDdC0Rw4kr50Ri+x5FPvVVCgc5RMuzkhAL3QhLTdfdr86Cv+VS/8eFVVSzuJjII0bZpVvZ3Yoefl95JI7hIRVFYg=
minizlib	index	Gzip	1	9wSL0A==
minizlib	index	Gunzip	1	2gLZpA==
mkdirp	dist/cjs/src/index		21	gsPUEt1q6SXYMQst0xzuMbwyYkEp/ilOPwVGT5RhO2wXxXxy9AbhevETrX6ytamI3j/6oj78I7QybyS7ujK5xN9bttjB+p7qrbRe8KE9XP0=
mkdirp	dist/mjs/index		12	3WrpJbwyYkEp/ilOPwVGTxfFfHL0BuF6srWpiN4/+qLIdmqxPvwjtMH6nuqhPVz9
mkdirp	index		11	3WrpJbwyYkE/BUZPF8V8cvQG4XqytamI3j/6osh2arE+/CO0wfqe6qE9XP0=
mkdirp	index		11	ms/QETabEBkIRElkgVb2ZbdPFmnIdmqxMm8ku2iObNCSoSTbMkIV4NXq1Og=
mkdirp	index	sync	6	ms/QEQhESWS3TxZpaI5s0DJCFeDV6tTo
moment	src/lib/utils/abs-ceil	default	1	xl5I8g==
moment	src/lib/utils/abs-round	default	1	je8sjQ==
moment	src/lib/create/check-overflow	default	5	7C9dJ1hwkEVlhaRW4zuqYhtaQ8I=
moment	src/lib/utils/compare-arrays	default	1	ESVRew==
moment	src/lib/utils/extend	default	3	Hgrfc2JMu5tVugfs
moment	src/lib/utils/is-array	default	1	cOMjbw==
moment	src/lib/utils/is-calendar-spec	default	6	qmnxQndcIGi2POl6pJPkj3ucvMSVoZ7p
moment	src/lib/utils/is-date	default	1	m9EjCg==
moment	src/lib/utils/is-function	default	1	3ynklA==
moment	src/lib/utils/is-number	default	1	dF9Kiw==
moment	src/lib/utils/is-object	default	1	LtSn7A==
moment	moment		725	DIIbAIFgdABmHNABTOfWAVno3AHkGAICntUDAiQLpgOqJ4AEczKMBEt77QR+AOMF1cTYBicr7AY6LQMHZbJTB9oLYgdFTU8IXm0XCRuZRQk=
moment	src/lib/create/parsing-flags	default	1	MmHS1A==
moment	src/lib/utils/zero-fill	default	2	ESVRe2MVUKk=
moment	moment		248	k8xUAJ7VAwKFClQDbNUkBIta2ghyJHcKfILiEUS50xU/fisfgjAdIxvFqyRnrQ8pUytUKQZcPSruhZgtuQLpOMENuT67Z/k+I+t1P/yJ5D8=
mri	lib/index		10	evrbB+6Z6Q/ws5scScmIHo3w/VoQjk5y6Q47y/diis5Un4PaiIIi8A==
mri	lib/index	default	8	evrbB/CzmxxJyYgejfD9WhCOTnL3YorOVJ+D2oiCIvA=
mri	lib/alt	default	7	evrbB0nJiB7nUJNWjfD9WsFgJXKGbz91GA2Oug==
mri	lib/index		4	8LObHBCOTnJrTxJz+SKYyA==
mri	lib/index	default	2	8LObHBCOTnI=
mri	lib/old	default	4	evrbB0nJiB6N8P1aEI5Ocg==
ms	index		31	JknOBR916wfkELYIf8qoIa8SCCkZJ/UyZEM2Rf+SC0sQUrNd639XcFSwtXOVHDutw+8er3mxxsCpoFjEOVA+z0TiLdo63yjdovcs6i43hfE=
ms	index	default	2	OVA+z6L3LOo=
ms	index		16	JknOBR916wfkELYILrGiGrYlkCB/yqghGSf1Mo6d7WuN7yyNMJgtsnmxxsA5UD7Pyq8620e1D+TGXkjyUFAN+Q==
ms	index	default	1	OVA+zw==
multimatch	index		4	GcY7Gk5B7SHKHI90CE3l3A==
multimatch	index	default	1	CE3l3A==
multimatch	index		4	GcY7Gk5B7SEBu4hTyhyPdA==
mustache	mustache		80	CH7CANqc2Adnz50JoVNcKiEVojJmiCo132sMP3QqU07kNS1Y8neKW1V21F1duhtknBbHcL9ehXEqKQdyCDqUjPBQ8YzC152NabVmjkIlCJI=
mustache	mustache	render	2	icDplm64r+U=
mustache	mustache	render	5	CH7CAGfPnQkhFaIyYzwXf2NIrrQ=
mustache	mustache	render	1	icDplg==
mustache	mustache		76	CH7CAGfPnQmhU1wqIRWiMmaIKjXfaww/dCpTTuQ1LVjyd4pbVXbUXV26G2S/XoVxKikHcgg6lIzwUPGMwtedjWm1Zo5CJQiS0tbvlYnA6ZY=
mustache	mustache		66	etciAWWoFQqhU1wqZogqNd9rDD/3RSRG5DUtWPJ3iluRBz9dXbobZL9ehXEIOpSMabVmjkIlCJLS1u+VicDplpdEUKGAj7aiIAKmp9AI/bY=
myzod	libs/index		63	OorSCvKO4Q53QAgQfF5WGsXHFBzi6b8p75V4LcBmRjXnFSE+2449Pq+nJj+/yXZIdyVSS8ZJ5HimoyB8dukOfmq59MA1zvjiwfLE7LOrzPo=
myzod	libs/index	string	1	OorSCg==
myzod	libs/index	boolean	1	xccUHA==
myzod	libs/index	number	1	joDPUQ==
myzod	libs/index	bigint	1	wGZGNQ==
myzod	libs/index	unknown	1	r6cmPw==
myzod	libs/index	literal	1	lsjn1Q==
myzod	libs/index	object	1	BHW49Q==
myzod	libs/index	array	1	JH3B3g==
myzod	libs/index	union	1	Vh6dvw==
myzod	libs/index	intersection	1	GIBGbA==
myzod	libs/index	tuple	1	v8l2SA==
myzod	libs/index	date	1	s6vM+g==
myzod	libs/index	lazy	1	Nc744g==
myzod	libs/index		41	OorSCnxeVhrFxxQc75V4Lbf3rjOvpyY/v8l2SI6Az1GS0lNdtpxWYsZJ5HglN3SATw5bqTy6j6pWHp2/lsjn1SR9wd41zvjiBHW49bOrzPo=
mz	fs		40	+JtXBuViAQrBcdkNMckWF2j4dx/AcZIqorfZMc8ZOWNrkY19rpZvgfPBX4tAlFGMM7caqd2hvLJeDrXGa59RzowsPeH3LJzroc2/70vnFvY=
mz	index		6	7g2NLXqshzsIRElk9vtbZz0reHj50FuY
mz	fs		33	5WIBCpUKPQ4xyRYXorfZMYTolF3PGTlja5GNfa6Wb4HzwV+LQJRRjDO3GqndobyyTwtBul4OtcZrn1HOjCw94aHNv+/sjC7zxnyJ9UvnFvY=
mz	fs		29	5WIBCjHJFhf1pv4lorfZMc8ZOWNrkY19rpZvgfPBX4tAlFGMM7caqd2hvLJPC0G6Xg61xmufUc6MLD3hKj1H5nEuwe6hzb/v7Iwu88Z8ifU=
n-readlines	readlines		26	2Fc8D3/RmifESkA8czeXVd01SVsHK/ddCu/+YOTXk2w4XD+HwA+PoqTFZKNyMZ3G+vk60ElYNdTpulblmcRh6w==
n-readlines	readlines	default	24	2Fc8D3/RmifESkA8czeXVd01SVsHK/ddCu/+YOTXk2w4XD+HwA+PoqTFZKNyMZ3G+vk60ElYNdTpulblmcRh6x4pEPU=
n-readlines	readlines		20	2Fc8D3/RmifESkA8uIXtTN01SVsK7/5gOFw/h8APj6KkxWSjcjGdxklYNdSZxGHrHikQ9Q==
n-readlines	readlines	default	18	2Fc8D3/RmifESkA8uIXtTN01SVsK7/5gOFw/h8APj6KkxWSjcjGdxklYNdSVgqjZmcRh6x4pEPU=
nanoexec	dist/index		12	kL3ODp4xfCosDGA7MJNLP/FXM0x07ShjlAK+edrdU49GLRGc6w96rMww0Kycf97Y
nanoexec	dist/index	exec	10	kL3ODiwMYDswk0s/8VczTHTtKGOUAr552t1Tj0YtEZzrD3qsnH/e2A==
nanoexec	dist/index	default	10	kL3ODiwMYDswk0s/8VczTHTtKGOUAr552t1Tj0YtEZzrD3qsnH/e2A==
nanoid	index		7	GUAgLA8MTHTy8aaZJ86krvjuHsHsDcLPxl5I8g==
nanoid	index		6	GUAgLH3k9nny8aaZ+O4ewewNws/GXkjy
nanoid	index		5	8vGmmSfOpK747h7Bjye52sZeSPI=
nanoid	index.browser		7	gHlwGJeAITTFJu6iAFAepbMBc7DsDcLPS86p2A==
nanoid	index		12	gHlwGBlAICyXgCE08vGmmQBQHqUnzqSuswFzsPjuHsFLzqnYjye52sZeSPIegF73
nanoid	index		7	GUAgLPLxppknzqSu+O4ewY8nudrGXkjyHoBe9w==
needle	lib/needle		206	7srTDrsaHxF2GGwS4K3LE7VWXhXkYEQWBU1NF5Sonhj0v5QZiRmIGu3PtyBA1DslKBgFJsdw+CmcuVIqHHGrKre2Iy+vVSAwccKBMD5bnzI=
needle	lib/needle	defaults	8	dhhsEtLkWhaJGYgat7YjL3HCgTAEn3dcfiqpoDRCvPc=
needle	lib/needle	request	1	BQc/4g==
needle	lib/needle		193	aOmSAe7K0w4pdHwQuxofEXYYbBLgrcsTtVZeFZSonhj0v5QZiRmIGu3PtyBA1Dslx3D4KRxxqyroibUrr1UgMHHCgTA+W58ylW4eNITeszU=
needle	lib/needle	defaults	5	dhhsEokZiBpxwoEwBJ93XH4qqaA=
needle	lib/needle		165	aOmSAe7K0w52GGwS4K3LE5Sonhjtz7cgHHGrKuiJtStxwoEwPlufMpVuHjSE3rM1+oxNPntL6j4/s1tE+CwtRq6Z2UqjcIpQBJ93XA6zbWA=
needle	lib/needle	defaults	4	dhhsEnHCgTAEn3dcfiqpoA==
needle	lib/needle		143	oe7oAe7K0w6UqJ4YrtEMKBxxqyroibUrccKBMD5bnzKVbh40hN6zNfqMTT57S+o+P7NbRPgsLUaumdlKo3CKUASfd1wOs21gjQjcYvJgt2M=
needle	lib/needle	defaults	1	BJ93XA==
node-7z	src/main		44	ij88AeCGwQoSjOEawCLcJaDkuzC6XDlDDFrZQ3F+Rk2/1JFOpSPSTrNI5U/G4VtcHQbFbQ4V524Td710JocbglHq9Ii7r1OdoD9arhxkGrU=
node-7z	lib/index		4	cX5GTTfVnWB+4b5mDLFlrQ==
node-downloader-helper	dist/index		264	W6xKAGxPVwDgtKoAasAwBFcO5gSCaR0GyZIeCeP55A1W1QIRyVQOFTEbARYFLwAYAZDZIQMWLCnnlbksp3o9LRoBlS4IphkzsDRnMwqCnzM=
node-downloader-helper	dist/index		224	W6xKAGxPVwDgtKoAVhWNA1cO5gTm6KoFgmkdBsmSHgnj+eQNVtUCETEbARaqBZgYAZDZIQMWLCnnlbksGgGVLgimGTOwNGczCoKfMwcWszM=
node-eval	index		35	vJMpBUtS7w0Y12cmII/LLSvvHi8YL4gxXv6LTNxOeVMWvbdjEPakaIxmRHAFfH12treyjptaS5tOQHqegjd90FHO6NUiIb7c435H3Q6Dhd4=
node-eval	index	default	8	G1UOHIxmRHAFfH12GBayf7a3so5OQHqeDoOF3vncI/8=
node-eval	index		35	vJMpBUtS7w1URUodGNdnJivvHi8YL4gxXv6LTNxOeVMQ9qRojGZEcAV8fXa2t7KOm1pLm05Aep4gKFrMgjd90FHO6NUiIb7c435H3Q6Dhd4=
node-fetch	src/headers	Headers	20	/QkTBLSr1QmIiY8V0EUZG4mU9x0hdAI1Jr3RQFWq+Eb1hXhf2jslYXLeHqQ23v+szJAetPqTar2fhjnQ7pUW1r3OZteGixrgFBrj8YiHOvI=
node-fetch	src/index		93	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJcZwQTTJtzmpwRaWUGgPHp475GMUL7drJJpTMynpFNNNmHnjVY/IP2Mpe/+cXtGHon5pG8Wi/hv4=
node-fetch	src/index	fetch	78	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJcZwQTbQzP1ZlFElWbIRgXDJtzmra4zhxzKlFfQvt2skmlMzKekU002YeeNVj8g/Yn5pG8Wi/hv4=
node-fetch	src/index	default	78	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJcZwQTbQzP1ZlFElWbIRgXDJtzmra4zhxzKlFfQvt2skmlMzKekU002YeeNVj8g/Yn5pG8Wi/hv4=
node-fetch	src/request	Request	30	Z6sjCHFj5BHyl0wS0uRaFtqLSzKdpmQ9rv4xRc4ORkf0kBxf4XtBY48nlIJvAI2K6zOdjJKPdpqfmR+cJDk5qvc3gKqWaSay7qPbwuuGTus=
node-fetch	src/index		91	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJcZwQTbQzP1ZlFElWMm3OahoDx6eO+RjFC+3aySaUzMp6RTTTZh541WPyD9jKXv/nn5pG8Wi/hv4=
node-fetch	src/request	Request	29	XrZhBWerIwhxY+QR8pdMEtLkWhbai0synaZkPc4ORkf0kBxf4XtBY48nlIJvAI2K6zOdjJKPdpqfmR+cJDk5qvc3gKruo9vCW5p05euGTus=
node-fetch	src/index		81	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJZRRJVmyEYFwybc5q2uM4ccypRX0aA8enjvkYxQvt2sl6RTTTZh541WPyD9jKXv/nn5pG8Wi/hv4=
node-fetch	src/index	fetch	69	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJZRRJVmyEYFwybc5q2uM4ccypRX2bX1OShxqyugvt2sl6RTTTZh541WPyD9ifmkbxC6t98Wi/hv4=
node-fetch	src/index	default	69	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJZRRJVmyEYFwybc5q2uM4ccypRX2bX1OShxqyugvt2sl6RTTTZh541WPyD9ifmkbxC6t98Wi/hv4=
node-fetch	src/request	Request	21	8pdMEtLkWhaO3fEdrPiyIdqLSzIhdAI1zg5GR/Tw6lDhe0FjjyeUgm8AjYrrM52Mko92mp+ZH5wnv62m9zeAqkwl3LWnid7hW5p05euGTus=
node-fetch	lib/index.es	Headers	11	7RSCA4iJjxUmvdFAaf+HQlWq+EaHtmpQ9YV4Xye/raafhjnQS+aj24SnceY=
node-fetch	lib/index.es	Request	19	wnsDAM1mAQnyl0wS0uRaFo7d8R2s+LIhzg5GR/Tw6lDhe0FjBzjKb28AjYrrM52Mko92mp+ZH5wnv62mYmf7tEwl3LWnid7h64ZO6w==
node-fetch	lib/index.es	fetch	66	Me6iAqT3GheucMkoZWOkP4EeSUaQNktJcZwQTbQzP1ZlFElWbIRgXNrjOHGHGrK6pjpzvCaUzMpj8g/YTRKY7p+aRvELq33x/Cc98gW2bvk=
node-fetch	lib/index		209	64PwAM1mAQkq8gMPwssdEiSPiSJa898nu/mdNbH2CzfXJ1w9sHYJQRiHXkT+MyFGusdiScpiO0vBbeRPzSNHU0LfYlWD3yx3j+QSeC9eF3g=
node-fetch	lib/index	default	66	Me6iAqT3GheucMkoZWOkP4EeSUaQNktJcZwQTbQzP1ZlFElWbIRgXNrjOHGHGrK6pjpzvCaUzMpj8g/YTRKY7p+aRvELq33x/Cc98gW2bvk=
node-fetch	lib/index.es	fetch	56	Me6iAqT3GheucMko/ANpOZzzYj5lY6Q/6+q6QYEeSUaQNktJZRRJVmyEYFwE4Xhp2uM4cW8AjYqmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	lib/index	default	56	Me6iAqT3GheucMko/ANpOZzzYj5lY6Q/6+q6QYEeSUaQNktJZRRJVmyEYFwE4Xhp2uM4cW8AjYqmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	lib/index		190	64PwAM1mAQkq8gMPwssdEiSPiSK7+Z01sfYLN9cnXD2wdglBGIdeRP4zIUa6x2JJymI7S8Ft5E/NI0dTQt9iVY/kEngvXhd4DpHGeLaz6n0=
node-fetch	lib/index.es	Request	16	wnsDAPKXTBKO3fEdrPiyIc4ORkf08OpQ4XtBYwc4ym9vAI2K6zOdjJKPdpqfmR+cJ7+tpmJn+7RMJdy164ZO6w==
node-fetch	lib/index.es	fetch	47	Me6iAqT3GheucMko/ANpOevqukGBHklGkDZLSWUUSVZshGBcBOF4adrjOHGsEHqEbwCNipM7qqOmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	lib/index	default	47	Me6iAqT3GheucMko/ANpOevqukGBHklGkDZLSWUUSVZshGBcBOF4adrjOHGsEHqEbwCNipM7qqOmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	lib/index.es		163	64PwACryAw/Cyx0SJI+JIrv5nTWx9gs31ydcPRiHXkT+MyFGusdiSSnsZU7BbeRPzSNHU0LfYlWP5BJ4L14XeA6Rxni2s+p9JPdChFufOpE=
node-fetch	lib/index.es	fetch	48	Me6iAqT3GheucMko/ANpOevqukEp7GVOfiINT7QzP1ZlFElWbIRgXGF7xGUE4XhprBB6hJM7qqOmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	lib/index.es	default	48	Me6iAqT3GheucMko/ANpOevqukEp7GVOfiINT7QzP1ZlFElWbIRgXGF7xGUE4XhprBB6hJM7qqOmOnO8wR2I7wurffH8Jz3yBbZu+aO4xP4=
node-fetch	index		75	XRZrAjHuogKk9xoXRoNXIa5wySj8A2k5cVyjRSnsZU60Mz9WZRRJVmyEYFzTc+luORWqc6/NKHrYaReJvwzGmogV96POcN28C6t98ac73fc=
node-fetch	index	default	67	XRZrAjHuogKk9xoXRoNXIa5wySj8A2k5cVyjRSnsZU60Mz9WZRRJVmyEYFzTc+luORWqc6/NKHrYaReJvwzGmogV96POcN28C6t98ac73fc=
node-fetch	lib/headers	Headers	3	J7+tpp+GOdBCWqD9
node-fetch	lib/index	Headers	13	7RSCA4iJjxUhdAI1Jr3RQGn/h0JVqvhGh7ZqUPWFeF8nv62mn4Y50Evmo9uEp3Hm2Drf/g==
node-fetch	lib/index	Request	17	wnsDAPKXTBKO3fEdrPiyISF0AjXODkZH9PDqUOF7QWMHOMpvjyeUgm8AjYrrM52Mko92mp+ZH5wnv62mYmf7tEwl3LU=
node-fetch	lib/request	Request	14	jt3xHc3CrT308OpQ4XtBY0n2d2UHOMpvaz51d28AjYrrM52Mko92mp+ZH5y4kRmqYmf7tDIlIdk=
node-fetch	index		56	pPcaF0aDVyGucMkoMgmXSinsZU5lFElW61KBV9Nz6W45Fapz2GkXiZKPdpq/DMaaznDdvAHS8MpmaUbUwR2I7/wnPfIN9uryBbZu+aO4xP4=
node-fetch	index	default	48	pPcaF0aDVyGucMkoMgmXSinsZU5lFElW61KBV9Nz6W45Fapz2GkXiZKPdpq/DMaaznDdvAHS8MpmaUbUwR2I7/wnPfIN9uryBbZu+aO4xP4=
node-fetch	lib/request	Request	16	XRZrAo7d8R3Nwq09cVyjRfTw6lAznDRf4XtBY0n2d2UHOMpvaz51d+sznYxwdWyTko92mriRGapiZ/u0MiUh2Q==
node-fetch	lib/request	Request	15	XRZrAo7d8R1xXKNF9PDqUDOcNF/he0FjSfZ3ZQc4ym9rPnV36zOdjHB1bJOSj3aauJEZqmJn+7QyJSHZ
node-fetch	index		52	XRZrAqT3GhdGg1chrnDJKHFco0UyCZdKKexlTmUUSVbTc+luORWqc9hpF4mSj3aavwzGmgHS8MpmaUbUwR2I7/wnPfIN9uryBbZu+aO4xP4=
node-fetch	index	default	45	XRZrAqT3GhdGg1chrnDJKHFco0UyCZdKKexlTmUUSVbTc+luORWqc9hpF4mSj3aavwzGmgHS8MpmaUbUwR2I7/wnPfIN9uryBbZu+aO4xP4=
node-fetch	lib/headers	Headers	2	J7+tpkJaoP0=
node-fetch-cache	src/index		34	pVweA3gF+Bp2Bxgebt7sR4wh6lHrUoFX9JAcXz3vs3LXtO2EmxV3isYk5YrFJACfayAgorgOx6XZTZa67qPbwger+cnSnzLfEVRD8WhFJPM=
node-fetch-cache	classes/headers	Headers	4	Var4RsDWrV8f1V/Cn4Y50A==
node-fetch-cache	index		28	dgcYHp3+TyViYsM18VczTIwh6lHrUoFX+tTtZJpIHIebFXeKfe27lWobfpxrICCiBxNettlNlrqylv7DXtxLxJ+GOdAnGMjgLB9l7BFUQ/E=
node-fetch-native	dist/index		27	L0bkAiwA8wKNlYkDnMPCDQ/yoBU4WSsmmUq5MJXwhjahMqVQ1oUsWaVmn2ijJhFpoaTbbq2vXY5o9OChd9antAi/IeMLm47shtDA+aO4xP4=
node-fetch-native	lib/index	fetch	1	aXGYSQ==
node-fetch-native	lib/index	default	1	aXGYSQ==
node-fetch-native	dist/native		9	L0bkApzDwg0P8qAVOFkrJpXwhjZpcZhJoTKlUMNY/V3QJu+K
node-fetch-native	dist/index		20	L0bkAiwA8wKNlYkDnMPCDQ/yoBWw7G0lOFkrJostdS6V8IY2lCz6RWlxmEmhMqVQpWafaLczLmyhpNtu0CbvinfWp7Scf97YCL8h44bQwPk=
node-fetch-native	dist/index		40	LADzAo2ViQMDikEFnx5FJThZKyaZSrkwlfCGNiziwTqhMqVQ1oUsWaMmEWmhpNtuPLqaha2vXY4GQGCeaPTgoXfWp7RdusnAz+/h7qO4xP4=
node-fetch-native	dist/native		9	L0bkApzDwg1cbvAQD/KgFThZKyaV8IY2aXGYSaEypVDQJu+K
node-fetch-native	dist/shared/node-fetch-native.bd0cd7ae	FormData	12	/QkTBNBFGRtccoEgVar4RtFTTk1y3h6kJ7+tpvqTar29zmbXOi/K2oaLGuCs1bbg
node-fetch-native	dist/shared/node-fetch-native.bd0cd7ae	Headers	21	/QkTBLSr1QmIiY8V0EUZG4mU9x0hdAI1Jr3RQFWq+EbaOyVhct4epDbe/6zMkB60+pNqvZ+GOdDulRbWvc5m14aLGuAUGuPxiIc68iyMavI=
node-fetch-native	dist/shared/node-fetch-native.bd0cd7ae	Request	31	Z6sjCHFj5BHyl0wS0uRaFtqLSzKdpmQ9rv4xRc4ORkf0kBxf4XtBY48nlIJvAI2K6zOdjJKPdpqfmR+cJDk5qvc3gKqWaSay7qPbwuuGTus=
node-fetch-native	dist/shared/node-fetch-native.bd0cd7ae	fetch	80	pPcaFzLczRxyo/kjWU7kLYEeSUaQNktJcZwQTbQzP1ZlFElWbIRgXDJtzmra4zhxzKlFfQvt2skmlMzKekU002YeeNVj8g/Yn5pG8Wi/hv4=
node-fetch-native	dist/index		27	L0bkAiwA8wKNlYkDnMPCDQ/yoBWfHkUlsOxtJThZKyaV8IY2LOLBOpQs+kWhMqVQpWafaKGk2248upqFd9antF26ycApIbfaz+/h7obQwPk=
node-forge	lib/ed25519	sign	11	ofOsFyejC0tm9G9SovorWHNwH2wBBtZ62K1hgdOx6L2+qB/COn6jwsIUBco=
node-forge	lib/ed25519	verify	11	hs/qMTPvVExN27hM5G3HXditYYELxbChVjHeq9Ox6L2+qB/CwhQFymE4AeA=
node-forge	lib/ed25519	sign	7	ofOsF2b0b1JzcB9s2K1hgdOx6L2+qB/CwhQFyg==
node-html-parser	dist/index		853	DT5fAPfokwDvcL8AIy3QAFajaAHqlGwBJ4iqAl8qqwPJnXMEpzqzBNMhLgaZS7kHNj3yCFznRgkd8rAJ7knQCYkMGwql3V0Kyu2aCkTQuwo=
node-html-parser	dist/index	encode	9	75tpQ0WRvYhOKW+qQAnpqhJnCLOMMwG1eJaUwGiObNCsyJbi
node-html-parser	dist/nodes/html	decode	1	TBPByQ==
node-html-parser	dist/nodes/html	parse	6	v+H1JLdevE1rlaFg0e2wiQZvdsUk3WrO
node-html-parser	dist/index		7	6qo2DDHAgjk3Df8+ZKSbTYTNbmJvAZ5nm1uPiw==
node-html-parser	dist/nodes/html	decode	1	+Zo+xg==
node-stream-zip	node_stream_zip		232	wPpNBevUuAa7m7II7R2+DZn86A3vvSQPhHNjDxaS6w+HQvkPUnXpEXwsfhQXhOMUDxtSFU6yZhdS5AYYrsC4GdsoOhrbG8EanuoGHGQF7h0=
node-stream-zip	node_stream_zip	default	94	7R2+DYRzYw9SdekRF4TjFA8bUhVkBe4dYntwHiqcCiAKWIohZyhOIr9fKSQbiRYqmH5/KtOLLS6E/U81Qk/gN5r3tTnDucU9whdwSZH/K1E=
node-stream-zip	node_stream_zip	async	13	S22HArg3LwzZRL8ohP1PNesaZFOpq7NYRaQvZvejPH0MsWWtKVEyygpZlsqVgqjZz6L95A==
node-stream-zip	node-stream-zip		180	69S4BrubsgjtHb4NmfzoDYRzYw8WkusPh0L5D1J16RF8LH4UF4TjFE6yZhdS5AYYrsC4GdsoOhrbG8EanuoGHGQF7h0qnAogCxmWIXHpQyU=
node-stream-zip	node-stream-zip	default	66	hHNjDxeE4xQqnAogG4kWKph+fyrTiy0uhP1PNUJP4Dea97U5whdwSZH/K1Hrm2BhP5UFcgLEgXeh1Bp+tCQ1gK/Zp4eOomuIrHTSjb/3QJ4=
node-unzip-2	lib/extract	Extract	7	LgdyK81/3m53F+p938XZhUYtEZyyCxyloeiG2A==
node-unzip-2	lib/parse	Parse	9	ccsdKYxP+SouB3IrNfpgWc1/3m7fxdmFb98Mny+TCrtfhibK
nodemailer	dist/esm/fetch/cookies	default	25	LmZlACZGfwlfBIgakllpH6y2hS424ZcwhjgMTjfVnWCUzztk2ED6aVKREXy6N1SQC1Shme/qQJuBkLSloalhydrCUdxhMWjtW9Vo+BP1yfw=
nodemailer	dist/esm/smtp-connection/data-stream	default	8	rQxMADx18Au1RnYWqse2Rj0MVEn2JyN7swHknipHkLQ=
nodemailer	dist/esm/smtp-connection/http-proxy-client	default	36	eRpOBainsxftCQku+YkUOoitIjpj2LRP85YVYG4gUGFiNKF1J5koghpHqIP2GKePuHESp7CAO6f64uW9eJB91dX2UdmsOxDqQCsr64YBIvM=
nodemailer	dist/esm/addressparser/index	default	2	1rzmLhfsC2o=
nodemailer	dist/esm/dkim/index	default	8	ofOsF8kH8Sib4esscpMsSQpEglmweOBmeFSPa3P/+Kk=
nodemailer	dist/esm/fetch/index	default	66	JknOBbNQBQgNilwiysOIPDYm+0uAZ4hMreDwTx+uhGdgDPeId1aJjlLjqppO+quc+B6hp2OPrKfzgtex0leGyHGE7s95FKXW+vyt8nJ5u/U=
nodemailer	dist/esm/json-transport/index	default	23	H9UvAhbJmSbBXEg9gbOjQypEdlCzSxRU6UY9WjMNC2AfvqZkUEPPbuJH8L0HQCLBcCdvyavydspY81zMskUu0QGMR9fqAWPix5CD7DnIxPA=
nodemailer	dist/esm/mail-composer/index	default	111	Ce+TAK+c+QKaFskFaiH9CZPW7Q2TTbcTWgRuFdL6iBqguAQeCiYyITlvjCQbJhkoeNhmKaUumiof8SAuifTnMOHgRzWTppI8zTrFPxASKEA=
nodemailer	dist/esm/mailer/index	default	140	iCUpAB/VLwJxf0ADS79JBMtFWQpW5hsZoZpLGg1sBx1acborjFsZMh5c1jOTvCw7cxTzPMFcSD3uObE9s8hwQ3qCl0S6dhVFk8r/SuDoAUw=
nodemailer	dist/esm/mime-node/index	default	181	6dNHAp67iwWWhacFIYdoDILrRRKTTbcTXauIGu7SDRuIeJMdoLgEHrFmvyEg9ksjVudQJaUumiof8SAuJ62PLp0FxDEep5s0GZwHP+NmtT8=
nodemailer	dist/esm/sendmail-transport/index	default	51	H9UvAjd9bBbBXEg9MfyBTsbo2lCzSxRUPcxTVBQYZVX61YtZ9J6mblBDz260G5xvO/1DeeMyiHvct4uDQ90OhPrYX4VyKRmQ/9W2msP3454=
nodemailer	dist/esm/ses-transport/index	default	63	H9UvAtjROQJ3GocIMdKICiWVzguhdwEb0Ls2G311RCVKwjUsU4gbPMFcSD3PSlQ97ywIUrNLFFSxnnBZGJ3GXTDY61/BBgliFzc8Z//urm0=
nodemailer	dist/esm/smtp-connection/index	default	394	LIQnAQcDmwEf1S8CsX0/AwpPhgYayJYGMKU/CAP1GAlIK9MMGuRQDmDs1A6AagAPNmVJD/gSZA/JFloSOqYhEy5skxPF3sYTV06zFK/LUhU=
nodemailer	dist/esm/smtp-pool/index	default	123	WzUJAMSDjgAf1S8CtYrxDFnLnRAHrbwToW8WGUcxaR1eYaIfNm/SIa/sFCM+Hk8kNyn6JIKN5SX4JyMoC3wWLJAlbzHEOD4zfCX8M8FcSD0=
nodemailer	dist/esm/smtp-transport/index	default	75	H9UvArWK8QyUDKIYuBtAHhXtgyF9dUQl+CcjKI00BjTBXEg9s0sUVAdnplTnFX9hwQYJYhIYcWLBN8tlI+1laFBDz260G5xvRxwzctAFvHs=
nodemailer	dist/esm/stream-transport/index	default	31	H9UvAtaaGijBXEg9s0sUVPrVi1kzDQtgUEPPblQP2m4vkkxvQo/Lg790Y4mGu8OoB0AiwavydsqyRS7RAYxH1+oBY+LEGzL4XFgl+1vXQf8=
nodemailer	dist/esm/xoauth2/index	default	97	H9UvAh1DTw0L/I4Vstj5IwqrhyX7dg8nZXxhKw38zjABqzU1wVxIPb7KeT9P/FZSuLBBVbDuo1YAokxZya5aWpacrltAATpcEARyXDbFB2U=
nodemailer	dist/esm/mime-node/last-newline	default	4	rQxMADx18Av2JyN7NaRMgw==
nodemailer	dist/esm/mime-node/le-unix	default	1	PHXwCw==
nodemailer	dist/esm/mime-node/le-windows	default	3	rQxMADx18As1pEyD
nodemailer	dist/esm/mailer/mail-message	default	106	loWnBWoh/QmTTbcTCVr5Ge7SDRsNbAcdfbcHHaC4BB6xZr8hBVOmJyetjy5FB6U62FdwS7NLFFSORTJXBbxvWl+2T15FERBmUeYca7hClW0=
nodemailer	dist/esm/dkim/message-parser	default	19	Pt4AAjx18AtaohoadvkOMzhRO0B6QbhVqa6BV+TXk2yNZXxzDdngc7UUO3b2JyN7wvs2mEBY4KPoPg6007HovR/VX8IxPx7nHYU46g==
nodemailer	dist/cjs/nodemailer		54	/cWxDSYaxg7QuzYbqZcRK/z8sTARcTA67OEpT/F4uFww2OtfwQYJYkccM3Kg/1B3BDLeeEIR73gMTaWJCtEqkwhfZpyal0OdUpv1o/BtFrM=
nodemailer	dist/esm/smtp-pool/pool-resource	default	87	H9UvArWK8QxZy50QlAyiGH0Qgxu4G0AeElPkHxXtgyGv7BQj+CcjKKdqry6QJW8xjTQGNDlnJjfQWzBTs0sUVOcVf2GDR+JkwTfLZWWk1mY=
nodemailer	dist/esm/dkim/relaxed-body	default	24	PHXwC2wKRyvvzs0uwl3kRe025E8jPmFV6LRrXLB44Gbk15NsblYMchstrnr2JyN7P6V5fEI/V5Ty8aaZl5YSqwcTXrbWTsbA+O4ewY/OX94=
nodemailer	dist/esm/dkim/sign	default	21	rPRnFKHzrBehdwEbmc2oP1mDdEOfZqRK7SSSU4opplgKRIJZkW/5W1LrLmB4VI9rTm4EcA8MTHSOUKx6+OBNhLEfoYxz//ipfQBQsruImPw=
nodemailer	lib/smtp-connection/http-proxy-client	default	34	eRpOBainsxcV9VQn7QkJLvmJFDqIrSI6VRmRS/OWFWBuIFBhYjShdSeZKIIaR6iDuHESp7CAO6fTsei9eJB91dX2UdlAKyvrhJG574YBIvM=
nodemailer	lib/addressparser/index	default	7	dk5MIta85i7tn+pHF+wLajJ0HHb79Y2ZdUK8qw==
nodemailer	lib/dkim/index	default	5	ofOsF3KTLEkKRIJZeFSPa3P/+Kk=
nodemailer	lib/mime-node/index	default	167	6dNHAq+c+QKeu4sFloWnBSGHaAyTTbcTXauIGu7SDRuguAQeVudQJaUumiof8SAuJ62PLp0FxDEZnAc/42a1P0XVAkW6dhVFqtY+RSjKZUc=
nodemailer	lib/smtp-connection/index	default	353	BwObAR/VLwKxfT8DCk+GBjClPwgD9RgJSCvTDBrkUA5g7NQOgGoADzZlSQ/4EmQPyRZaEjqmIRMubJMTxd7GE1dOsxSvy1IVtD9nFdIXTxY=
nodemailer	lib/mailer/mail-message	default	96	loWnBWoh/QmTTbcTCVr5Ge7SDRsNbAcdfbcHHaC4BB4FU6YnJ62PLkUHpTrYV3BLs0sUVI5FMlcFvG9aRREQZlHmHGu4QpVtSdE4dBw49XQ=
nodemailer	lib/dkim/message-parser	default	17	Pt4AAjx18AtaohoaDBlpI3b5DjM4UTtAekG4VeTXk2yNZXxzDdngc7UUO3b2JyN7wvs2mEBY4KPoPg60H9VfwjE/Huc=
nodemailer	lib/smtp-pool/pool-resource	default	63	H9UvArWK8QxZy50QlAyiGLgbQB4V7YMhr+wUI9lHiC6naq8ujTQGNIZFrDuzSxRU5xV/YcE3y2VQQ89u0AW8e+noboAI8G6AawL8iDYkbIs=
nodemailer	lib/dkim/relaxed-body	default	28	WqIaGl9mkywKilYtHwX3O7U87z7nBlVL7TbkT7B44GZvTNBvcAeDc05U0HT2JyN7Qj9XlOaChJmXlhKrBxNettOx6L3WTsbAzqfBxY/OX94=
nodemailer	lib/dkim/sign	default	20	rPRnFKHzrBehdwEbWYN0Q59mpErtJJJTCkSCWZFv+VtS6y5gfuG+ZnhUj2tObgRwjlCsevjgTYSxH6GM3nTNqHP/+Kl9AFCy9Xn7+LuImPw=
nodemailer	lib/smtp-connection/http-proxy-client	default	31	eRpOBainsxcV9VQn7QkJLoitIjpVGZFL85YVYEn2d2ViNKF1J5kogjWkTIMaR6iDuHESp7CAO6fTsei9eJB91UArK+vYJUPshJG574YBIvM=
nodemailer	lib/addressparser/index	default	6	dk5MIta85i7tn+pHF+wLajJ0HHZ1Qryr
nodemailer	lib/mailer/index	default	118	iCUpAB/VLwJxf0ADS79JBFbmGxmhmksaDWwHHYxbGTIeXNYzk7wsO8FcSD3uObE9s8hwQ3qCl0S6dhVFk8r/SuDoAUwX0HVPkPyhUwW8b1o=
nodemailer	lib/mime-node/index	default	158	6dNHAq+c+QIhh2gMk023E12riBru0g0boLgEHlbnUCWlLpoqH/EgLietjy70TYczGZwHP+NmtT9F1QJFunYVRarWPkUoymVH0p5+SF1Ox0g=
nodemailer	lib/sendmail-transport/index	default	48	H9UvAjd9bBbBXEg9MfyBTsbo2lCzSxRUFBhlVfrVi1lQQ89utBucbzv9Q3njMoh73LeLg0PdDoT62F+FcikZkP/VtprD9+OeV8mSuwdAIsE=
nodemailer	lib/smtp-connection/data-stream	default	10	rQxMADx18AsA928PtUZ2FqrHtkY9DFRJ9icjezWkTIOzAeSeKkeQtA==
nodemailer	lib/addressparser/index	default	5	dk5MIta85i4X7AtqMnQcdnVCvKs=
nodemailer	lib/xoauth2/index	default	92	H9UvAgv8jhWy2PkjCquHJft2DydlfGErDfzOMAGrNTXBXEg9vsp5P0/8VlK4sEFVsO6jVgCiTFmWnK5bQAE6XBAEclw2xQdlwTfLZQTkpGc=
nodemailer	lib/nodemailer		45	/cWxDSYaxg7rft4U0Ls2G6mXESv8/LEwEXEwOuzhKU/xeLhcMNjrX8EGCWJHHDNyoP9Qd0IR73gMTaWJCtEqk1Kb9aOeLJGo8G0Ws7sz3dE=
nugget	index		66	z8VbCaS/5AucfwIQavMYEXfU6hXm6WQl2I8qKFTnqykkMC1H0LhiSVehElXB6MRWEpBRWXatGWZD1jpnUvQ/kS6QqqKLhSWrLOfIver4v9E=
nugget	index	default	57	z8VbCZx/AhBq8xgRd9TqFebpZCVU56spCimzRCQwLUcV+I1KV6ESVcHoxFYSkFFZdq0ZZkPWOmcksqp2UvQ/kS6QqqIs58i96vi/0dWtuPI=
nugget	index	default	54	z8VbCZx/AhBq8xgRd9TqFebpZCVU56spJDAtR1ehElXB6MRWEpBRWXatGWZD1jpnJLKqdgvDaIJS9D+RLpCqoiznyL0cH1DC6vi/0dWtuPI=
octokit	dist-bundle/index		25	QQH7JdOBRy1zvdk+1iynQHc5/UmkP9xPNB1pWZ0eEWXsGZtoVi3acTaBzoR26EOWROh7nOVnAp/eLR6klU6xxS1HU9unxYTqy+Xd+OVA4fw=
octokit	dist-node/index		34	wzt0HDq/dx9BAfsl04FHLdYsp0B3Of1JpD/cT50eEWWQfe1tD92UeXboQ5ZE6Huc5WcCn94tHqQFTwyojmAkrhueesCVTrHFLUdT28vl3fg=
octokit	dist-node/index		32	Or93H0EB+yXWLKdAdzn9SaQ/3E+dHhFlkH3tbVMDc3QP3ZR5duhDlkToe5zlZwKf3i0epAVPDKiOYCSulU6xxS1HU9unxYTqy+Xd+OVA4fw=
octokit	dist-web/index		23	QQH7JXO92T7WLKdANd6pRHc5/UmkP9xPNB1pWZ0eEWXsGZtoVi3acVzt1Id26EOWROh7nOVnAp/eLR6klU6xxS1HU9unxYTqy+Xd+OVA4fw=
octokit	dist-node/index		31	Or93H+4SIiVBAfslYz9MPdYsp0B3Of1JpD/cT50eEWWQfe1tD92UebKw5Yt26EOWROh7nN4tHqQFTwyojmAkrqT0n76VTrHFp8WE6svl3fg=
octokit	dist-web/index		23	7hIiJUEB+yVjP0w9c73ZPtYsp0A13qlEdzn9SaQ/3E80HWlZnR4RZewZm2hWLdpxduhDlkToe5zeLR6kpPSfvpVOscWnxYTqy+Xd+OVA4fw=
octokit	dist-node/index		31	Or93H0EB+yVjP0w91iynQHc5/Uke5k1KpD/cT5B97W0P3ZR5srDli3boQ5ZE6Huc3i0epAVPDKiOYCSupPSfvpVOscWnxYTqrv3W9Mvl3fg=
octokit	dist-web/index		23	QQH7JWM/TD1zvdk+1iynQDXeqUR3Of1JHuZNSqQ/3E80HWlZ7BmbaFYt2nF26EOWROh7nN4tHqSk9J++lU6xxafFhOqu/db0y+Xd+OVA4fw=
octokit	dist-node/index		29	Or93H0EB+yVjP0w91iynQHc5/Uke5k1KpD/cTzQdaVnVkRVbD92UebKw5Yt26EOWROh7nN4tHqQFTwyojmAkrqT0n76nxYTqy+Xd+OVA4fw=
octokit	dist-web/index		22	QQH7Jdua3jtjP0w9c73ZPtYsp0A13qlEdzn9SR7mTUqkP9xPNB1pWdWRFVvsGZtoVi3acXboQ5ZE6Huc3i0epKT0n76nxYTqy+Xd+OVA4fw=
octokit	dist-node/index		27	Or93H0EB+yWfPmMxYz9MPdYsp0B3Of1JHuZNSqQ/3E80HWlZ7BmbaHyxrG526EOWROh7nN4tHqQFTwyojmAkrqT0n76nxYTqy+Xd+OVA4fw=
octokit	octokit		304	3iIrANcgagAC09kAyicKAbYulAERVfsDM7WXBLnBUAa4ql8NVfymDUTtAQ6fmdYOZr2kD3dxqRGQQ+4RAZGgEqUL9xb1lPwW3VYNF29aPRc=
ofetch	dist/index		12	L0bkAgge2A0P8qAVVXqOGVK7GSnRqdk1ry7MQWlxmEmtr12OYKZyqjYR2MZW6xf9
ofetch	dist/node		21	L0bkAiwA8wKNlYkDCB7YDTk8/hMP8qAVVXqOGVK7GSlx5vou0anZNa8uzEFpcZhJ9PDqUJk9zGytr12OcHVsk1QjPZhgpnKqJ3ByuukOO8s=
ofetch	dist/index		7	L0bkAg/yoBVSuxkpaXGYSWCmcqo2EdjGVusX/Q==
ofetch	dist/node		15	L0bkAiwA8wKNlYkDOTz+Ew/yoBVSuxkpaXGYSfTw6lCZPcxsaz51d3B1bJNUIz2YYKZyqidwcrrpDjvL
ofetch	cjs/index		5	5gcoB/aZUxuvLsxBaXGYSZ+GOdA=
ofetch	dist/index		10	D/KgFVV6jhlSuxkp0anZNa8uzEFpcZhJra9djmCmcqo2EdjGVusX/Q==
ofetch	dist/node		19	LADzAo2ViQM5PP4TD/KgFVV6jhlSuxkpceb6LtGp2TWvLsxBaXGYSfTw6lCZPcxsaz51d62vXY5wdWyTVCM9mGCmcqoncHK66Q47yw==
ofetch	dist/index		6	D/KgFVK7GSlpcZhJYKZyqjYR2MZW6xf9
ofetch	dist/node		14	LADzAo2ViQM5PP4TD/KgFVK7GSlpcZhJ9PDqUJk9zGxrPnV3cHVsk1QjPZhgpnKqJ3ByuukOO8s=
once	once		9	fTwuHgGBmzV+LbmxVxkdtzuFgtZMCQrdUlGR7gyQme5auff4
onezip	lib/onezip		62	wZIJG+VcDxxY9fon5QhFMavlUzdCfYs4mOOUPaBzo0UhvFpUh89Ya0Bxk3U7jOl379+SfFF2xJvzkOmeIR0ouWu8x8iuhij97JFs/yy+pP8=
openpgp	dist/node/openpgp		2037	dggFAH3oFAAwa0AAGl1NAOqrUwDAW2AADoRxAMpA/gBK8B8B4wEhAUeyhgHbT5YBRB+tAc8tvgHTKeUB9TfWAu5N6AL+LhsD5jKMA9LqsAM=
openpgp	dist/node/openpgp	readSignature	13	kl6gEofVdiJbiGhBM+9UTMSMLmKIDahjRqINbB7WanQdHFmJW0FoqlbhhLP532XHE0QU/w==
openpgp	dist/node/openpgp	readKey	18	SJfHCJJeoBK8ihcTyUQNFaHzrBd+HLBnRqINbB7WanQdHFmJazn3n8h1E6NbQWiqVuGEs/6pH7VWTeLCYTgB4F64V+NJD4/2
openpgp	dist/node/openpgp	readPrivateKey	19	SJfHCJJeoBLJRA0VofOsFwzZHiNl67MsF3gRaEaiDWwe1mp0HRxZiWxhNplrOfefW0FoqlbhhLP+qR+1YTgB4F64V+P7Z+bmxdkK5w==
openpgp	dist/node/openpgp	readKeys	18	SJfHCNfuFhCSXqASofOsF34csGdGog1sHtZqdPQ8xH0dHFmJazn3n1tBaKptsbOrVuGEs/6pH7VWTeLCzjDj3WE4AeCLj7H9
openpgp	dist/node/openpgp	readMessage	14	kl6gEkaiDWxG9/FxHtZqdIkPFIkdHFmJJnjYoltBaKpW4YSzD4HSuJsz99TLU7/YJOxg7K6iGPM=
openpgp	dist/node/openpgp	createMessage	18	kl6gEpgtdCdUu0MpGPX7Ka0NaUErI2ZQQr00Um8hV3ex3IWmW0FoqjpEuq5W4YSz07HovaalEs2bM/fUy1O/2O6JItw4WP/d
openpgp	dist/node/openpgp	readCleartextMessage	11	mC10JzoJ7j9Gog1sHtZqdB0cWYm8+HuQW0FoqlbhhLMJ6Ny2myPp6XayxOo=
openpgp	dist/node/openpgp	createCleartextMessage	5	mC10J6iH1JBbQWiqVuGEs28AJ8s=
openpgp	dist/node/openpgp	decrypt	30	P+2sDJbTQxen9oQaz+mxXcChtGlzmCtvwv70eGDXeYBZyvSKUVs6nzh9aqFaJhipWuiYruyTla9WROuzGivItiyFWcxJt7TTvL+32uycX+o=
openpgp	dist/node/openpgp	verify	24	p7g4F6f2hBqm+KUkZqXEQzPvVEzAobRpc5grb8L+9Hg4fWqhW0FoqlromK7sk5WvVkTrs53r/b8shVnMSbe008tTv9i8v7fa8hT14EoUVP4=
openpgp	dist/node/openpgp	verify	2	mP1aj9Y7xeA=
openpgp	dist/node/openpgp	decrypt	8	auKFDfT6Xxb2SzgbjoxRNjHH0Vf47h7BvNW32jMt2tw=
openpgp	dist/node/openpgp	verify	6	qD9CVhV0yW0feYTFmzP31LzVt9ozLdrc
openpgp	dist/node/openpgp	readKey	14	kl6gEryKFxPJRA0VofOsF0aiDWwe1mp0HRxZich1E6NbQWiqVuGEs1ZN4sJhOAHgXrhX40kPj/Y=
openpgp	dist/node/openpgp	readPrivateKey	13	kl6gEslEDRWh86wXZeuzLBd4EWhGog1sHtZqdB0cWYlsYTaZW0FoqlbhhLNeuFfj+2fm5g==
openpgp	dist/node/openpgp	verify	2	Z6hLfPIU9eA=
openpgp	dist/node/openpgp	verify	5	a5B/f9vrX6yiOUuwjQ6Q72N2vvc=
openpgp	dist/node/openpgp	verify	2	IpkSWPIU9eA=
openpgp	dist/node/openpgp	verify	11	GE9OSp9dB0vbVNlpXZJLbvSgTn6Hok5/a5B/fxAvJIt+J4akZV41ynWVavo=
openpgp	dist/node/openpgp	decrypt	8	auKFDfT6Xxb2SzgbMcfRVwWpH7P47h7BvNW32jMt2tw=
openpgp	dist/node/openpgp	decrypt	1	vNW32g==
openpgp	dist/node/openpgp	decrypt	6	9PpfFvZLOBsxx9FXBakfs/juHsG81bfa
openpgp	dist/node/openpgp	createMessage	17	kl6gEpgtdCdUu0MpGPX7Ka0NaUErI2ZQQr00Um8hV3ex3IWmW0FoqjpEuq5W4YSz07HovZsz99TLU7/Y7oki3DhY/90=
openpgp	src/cleartext	verify	2	M+9UTLy/t9o=
openpgp	src/crypto/public_key/elliptic/ecdh	decrypt	9	VzWtBGrihQ10H5VcPTI6gj8tgNYzLdrcYTgB4AN9H+PMcvrz
openpgp	src/crypto/public_key/elliptic/ecdsa	verify	8	Xm2EIZQc43qkbw2D93YRquCTN7SUlcfPmzP31Jf5I/c=
openpgp	src/crypto/public_key/elliptic/eddsa	verify	7	9ks4GwpEgln0oE5+h6JOf/juHsFBNGzc8hT14A==
openpgp	src/key/key	decrypt	7	UFQAAks10RaJ+/0ffuGQO/H297RiHI/VPs2d6A==
openpgp	src/message	decrypt	17	UFQAApJeoBKNencWmjVSGWWz6ElMszZWyOPNey3KxodrOfefVuGEswh68sYUcfvReMdp1xeJceDI4C7ql/kj96lWbv0=
openpgp	src/message	verify	26	bRbKCVugxx2HY/0s5kQjMjPvVEzaCMZPyOPNe4VakHw/zf5/azn3n6IsF6CmpRLN6/1bzkm3tNN7sjLU/qnj4nQmC+PI4C7qscW16n5LdfU=
openpgp	src/packet/one_pass_signature	verify	13	kkznK4dj/SwcBBlJM+9UTO1j0lQ6BOxmazn3n4YQIc7r/VvO8hT14P6p4+LF2Qrn7vMb9w==
openpgp	dist/openpgp		3435	dggFAOneDQB96BQAMGtAAJpaiQAw95YAPr+dACV/xAADUNEAVbzeAOoH4wBhMuoAbKfxAMpA/gAwjBABNP0VAUrwHwFlnEcB4ZZcAQ59ZAE=
openpgp	src/openpgp	decrypt	21	UFQAApbTQxfpmvUez/0hRzPvVEwrI2ZQz+mxXcChtGlg13mAWcr0ijh9aqE6RLquVkTrs9Ox6L0oO3HXy1O/2Ly/t9ryFPXg7Jxf6koUVP4=
openpgp	src/openpgp	verify	13	6Zr1HmztoS8z71RMKyNmUMChtGn7hkGFOH1qoVZE67MoO3HXy1O/2Ly/t9ryFPXgShRU/g==
openpgp	src/packet/public_key_encrypted_session_key	decrypt	15	Nn4oBrRbCwdq4oUNuv0KSWWz6ElMszZWTZqeY5Pa6on1K4CqhhAhzpJemdD9cgnSMy3a3GE4AeCQJzLj
openpgp	src/packet/secret_key	decrypt	24	UFQAAjAy8Atq4oUNYsCaEyUKkiZ5JEUoWslOTHmtgFbM4EBXy29Ca7tWMncMAaiGk9rqiRDFKY7Ds4mVKg5/l6Dxr7BtDt/Su+r/5lV3PPE=
openpgp	src/packet/signature	verify	32	JRpAHU3dfyQo3d8vsjwwRRwEGUnUMPppusohbDJZW25zmCtvYtz/dJhSMYsfoxW13VQ4yYYQIc7r/VvOe7Iy1Nf32dz+qePiDY0A+VgDkv4=
openpgp	src/key/subkey	verify	11	/GdoGXb5DjPwfHw7M+9UTKO+oFRH0vxvW1XbjxDyzLyblQW/VgouxD7Nneg=
openpgp	src/packet/sym_encrypted_aead_protected	decrypt	6	z/0hR2Wz6ElMJdy1dacizzMt2tzI4C7q
openpgp	src/packet/sym_encrypted_integrity_protected	decrypt	17	SvAfAVBUAAJls+hJWslOTDHH0VeFWpB8DAGohpPa6olMJdy1e7Iy1Jsz99Q/LYDWMy3a3EqNo9/NqlLjyOAu6sxy+vM=
openpgp	src/packet/sym_encrypted_session_key	decrypt	18	UFQAAlc1rQRq4oUNzRrJLrHsPEFls+hJbslDUczgQFcxx9FXTZqeY7tWMncMAaiGEMUpjvjuHsEzLdrckCcy48XZCufMcvrz
openpgp	src/packet/symmetrically_encrypted	decrypt	11	UFQAAmWz6Ekxx9FXDAGohvjuHsF7sjLUnV1d2jMt2tzI4C7qzHL683XBNfs=
openpgp	src/key/user	verify	16	fOTUA6f2hBqWWTYeB7mcIVsY9Cx2+Q4zUUpwPZ7kST8z71RMo76gVNhA+mlzmCtvR9L8b8+8r5v8KoG28hT14A==
openpgp	dist/openpgp		2945	dggFAH3oFAAwa0AAGl1NAOqrUwDAW2AAMPeWAD6/nQAlf8QA6gfjAGEy6gDKQP4AMIwQATT9FQFK8B8B4wEhAQ59ZAEKKoABR7KGAdtPlgE=
openpgp	src/crypto/public_key/elliptic/ecdh	decrypt	7	VzWtBGrihQ10H5VcPTI6gjMt2txhOAHgA30f4w==
openpgp	src/crypto/public_key/elliptic/ecdsa	verify	5	Xm2EIZQc43qkbw2DmzP31Jf5I/c=
openpgp	src/key/key	decrypt	6	UFQAAks10RaJ+/0ffuGQO2Icj9U+zZ3o
openpgp	src/packet/public_key_encrypted_session_key	decrypt	14	Nn4oBrRbCwdq4oUNuv0KSWWz6ElNmp5jk9rqifUrgKqGECHOkl6Z0P1yCdIzLdrcYTgB4JAnMuM=
openpgp	src/packet/secret_key	decrypt	23	UFQAAjAy8Atq4oUNYsCaEyUKkiZ5JEUo0wYJOlrJTkxMszZWea2AVszgQFfLb0Jrx+zTbbtWMncMAaiGk9rqiRDFKY7Ds4mVKg5/l6Dxr7A=
openpgp	src/packet/signature	verify	23	JRpAHU3dfySyPDBFHAQZSTPvVExMszZWIpkSWLrKIWxzmCtvmFIxi/5q06IfoxW13VQ4yYYQIc79cgnSe7Iy1GE4AeDyFPXg/qnj4g2NAPk=
openpgp	src/key/subkey	verify	13	dvkOM/B8fDsz71RMo76gVEfS/G84+Ud9m1uPiwSSYboQ8sy8m5UFv1YKLsQmPNPGPs2d6A==
openpgp	src/key/user	verify	16	fOTUA5ZZNh52+Q4zUUpwPTPvVEyjvqBU2ED6aXOYK29H0vxvOPlHfZtbj4vPvK+bBJJhuiY808byFPXg/p4b4g==
openpgp	src/crypto/public_key/elliptic/ecdsa	verify	2	a5B/f/IU9eA=
openpgp	src/crypto/public_key/elliptic/key	verify	12	6ebhFh7oUUSoP0JWJEmYliJhZp7WGYHD7/YnxI+Yfc57sjLUvNW32vIU9eCcA3/5
openpgp	src/key	verify	11	dvkOM/B8fDsz71RMo76gVEfS/G84+Ud9m1uPiwSSYbqblQW/JjzTxj7Nneg=
openpgp	src/packet/public_key_encrypted_session_key	decrypt	21	Nn4oBrRbCwdq4oUNuv0KSWWz6Elr27RXTZqeY5Pa6on1K4CqJIkBufmaPsaGECHOkl6Z0P1yCdJTHcbSnyPG1jMt2txhOAHgA30f45AnMuM=
openpgp	src/packet/signature	verify	21	JRpAHU3dfyQcBBlJM+9UTEyzNlYimRJYusohbHOYK2+YUjGL/mrToh+jFbX47h7B3VQ4yYYQIc79cgnSe7Iy1D8tgNZhOAHg8hT14P6p4+I=
openpgp	src/packet/secret_key	decrypt	24	UFQAArRbCwcwMvALauKFDWLAmhMlCpImeSRFKNMGCTpls+hJWslOTEyzNlZ5rYBWMcfRVwwBqIaT2uqJEMUpjqny3JUqDn+XoPGvsMxy+vM=
openpgp	src/packet/sym_encrypted_aead_protected	decrypt	9	auKFDc/9IUdls+hJR9MgZYsMMpNMJdy1dacizzMt2tzI4C7q
openpgp	src/crypto/public_key/elliptic/ecdh	decrypt	6	VzWtBGrihQ10H5VcMy3a3GE4AeADfR/j
openpgp	src/crypto/public_key/elliptic/ecdh	decrypt	9	VzWtBGrihQ10H5VcUSmyfGuQf3+ogL3WMy3a3GE4AeADfR/j
openpgp	src/packet/sym_encrypted_session_key	decrypt	18	UFQAAlc1rQRq4oUNzRrJLrHsPEFls+hJbslDUczgQFdNmp5ju1Yyd3nWRn4MAaiGEMUpjvjuHsEzLdrckCcy48XZCufMcvrz
openpgp	src/packet/symmetrically_encrypted	decrypt	8	UFQAAmWz6EkMAaiGe7Iy1J1dXdozLdrcyOAu6nXBNfs=
openpgp	src/packet/signature	verify	19	JRpAHU3dfyQcBBlJM+9UTCKZElhzmCtvmFIxi/5q06IfoxW1+O4ewd1UOMmGECHO/XIJ0nuyMtQ/LYDWMy3a3GE4AeDyFPXg/qnj4g==
openpgp	src/key	verify	14	fOTUA5ZZNh52+Q4zUUpwPaO+oFTYQPppc5grb0fS/G84+Ud9m1uPiwSSYbomPNPG8hT14P6eG+I=
openpgp	src/key	verify	9	dvkOM6O+oFRH0vxvOPlHfZtbj4sEkmG6m5UFvyY808Y+zZ3o
openpgp	src/message	verify	26	bRbKCVugxx2HY/0s5kQjMjPvVEzaCMZPyOPNe4VakHw/zf5/azn3n6IsF6CmpRLNSbe003uyMtTyFPXg/qnj4sXZCufI4C7qscW16n5LdfU=
openpgp	src/packet/one_pass_signature	verify	7	h2P9LDPvVEztY9JUazn3n/IU9eD+qePixdkK5w==
openpgp	src/packet/public_key_encrypted_session_key	decrypt	21	Nn4oBmrihQ34/DMUuv0KSWWz6Elr27RXTZqeYzPUkG8yhDOpJIkBufmaPsaGECHOkl6Z0P1yCdJTHcbSnyPG1jMt2txhOAHgA30f45AnMuM=
openpgp	src/packet/secret_key	decrypt	22	UFQAAjAy8Atq4oUNYsCaEyUKkiZ5JEUoc6XTPGWz6ElMszZWea2AVjHH0Vd51kZ+DAGohhDFKY6p8tyVoPGvsP1yCdI/LYDWdjVt28xy+vM=
openpgp	src/key	verify	12	dvkOM6O+oFTYQPppc5grb0fS/G84+Ud9m1uPiwSSYbqblQW/JjzTxvIU9eA+zZ3o
openpgp	src/message	verify	24	bRbKCVugxx2HY/0s5kQjMjPvVEzaCMZPyOPNe4VakHw/zf5/kckxnGs595+mpRLNSbe003uyMtQ/LYDW8hT14P6p4+LI4C7qscW16n5LdfU=
openpgp	src/packet/one_pass_signature	verify	3	h2P9LPIU9eD+qePi
openpgp	src/crypto/public_key/elliptic/key	verify	11	787NLh7oUUSoP0JWJEmYliJhZp7WGYHD7/YnxI+Yfc681bfa8hT14JwDf/k=
openpgp	src/message	decrypt	14	UFQAApJeoBKNencWmjVSGUyzNlbI4817LcrGh2s5959W4YSzCHryxhRx+9F4x2nXF4lx4MjgLuo=
openpgp	src/message	verify	7	M+9UTMjjzXs/zf5/azn3n6alEs1Jt7TTyOAu6g==
openpgp	src/openpgp	decrypt	14	UFQAApbTQxfP/SFHM+9UTCsjZlDP6bFdwKG0aWDXeYBZyvSKVkTrsyg7cde8v7faOFj/3fIU9eA=
openpgp	src/openpgp	verify	11	bO2hLzPvVEwrI2ZQwKG0afuGQYU4fWqhVkTrsyg7cde8v7fa8hT14EoUVP4=
openpgp	src/openpgp	createMessage	5	kl6gEmRkVU6uXGFnHtZqdFbhhLM=
openpgp	src/packet/signature	verify	20	9ks4GyUaQB1boMcd8EQeIE3dfyQcBBlJM+9UTCKZElhzmCtvH6MVtfjuHsHdVDjJhhAhzuv9W879cgnSPy2A1jMt2txhOAHg8hT14DdaheY=
openpgp	src/packet/sym_encrypted_aead_protected	decrypt	12	auKFDc/9IUdls+hJR9MgZRDFKY6LDDKTNXX6uPjuHsF1pyLPMy3a3NOo3NzI4C7q
openpgp	src/packet/sym_encrypted_integrity_protected	decrypt	13	SvAfAVBUAAJyNXkH9ks4G9933Edls+hJWslOTAwBqIYFqR+z+O4ewT8tgNYzLdrcyOAu6g==
openpgp	src/packet/symmetrically_encrypted	decrypt	7	UFQAAmWz6EkMAaiGnV1d2jMt2tzI4C7qdcE1+w==
openpgp	src/key	decrypt	5	UFQAAks10RbRgnEzfuGQO2Icj9U=
openpgp	src/key	verify	12	dvkOM9plYT+jvqBU2ED6aXOYK29H0vxvOPlHfZtbj4sEkmG6m5UFvyY808byFPXg
openpgp	dist/openpgp		1375	6d4NAH3oFAAwa0AAmlqJAANQ0QBVvN4AykD+ADCMEAHhaBEBSvAfAWWcRwEDG0wBCz/8AY+CSQJ85NQDEpRYBOjyhQQ9y/sEn18BBYQQKwU=
openpgp	src/crypto/gcm	decrypt	5	UFQAArg2Ry5EUfM3ei6ebwWpH7M=
openpgp	src/key	decrypt	4	UFQAAks10RZ+4ZA7CGje2w==
openpgp	src/key	verify	18	dvkOM+8LzTRWLO00aIO/OtplYT+jvqBU2ED6aXOYK284+Ud9m1uPi/RBUpqJ57GxBJJhupuVBb8mPNPG8hT14HlGteeAbn/2
openpgp	src/message	decrypt	13	UFQAApJeoBKNencWTLM2VsjjzXstysaHazn3n1bhhLMUcfvReMdp1xeJceCrAhriyOAu6g==
openpgp	src/openpgp	decrypt	13	UFQAAqHzrBfP/SFHM+9UTCaM91HAobRpYNd5gFZE67MoO3HXvL+32jhY/93yFPXgkCcy4w==
openpgp	src/openpgp	verify	12	bO2hLzPvVEzAobRp+4ZBhTh9aqFWROuzKDtx17y/t9ryFPXguihw/BZN6P1KFFT+
openpgp	src/packet/public_key_encrypted_session_key	decrypt	16	Nn4oBmrihQ34/DMUeY6cM2Wz6EnRFw5KTZqeYzPUkG+Jw9ScMoQzqSSJAbn5mj7GhhAhzlMdxtIzLdrckCcy4w==
openpgp	src/packet/secret_key	decrypt	15	auKFDSUKkiZzpdM8ZbPoSdEXDkpMszZWMcfRV3nWRn4MAaiGqfLclfjuHsE/LYDWdjVt2zMt2tzMcvrz
openpgp	src/packet/signature	verify	15	9ks4G1ugxx3wRB4gHAQZSdEXDkoz71RMc5grb/juHsGGECHO6/1bzj8tgNYzLdrcYTgB4PIU9eA3WoXm
openpgp	src/packet/sym_encrypted_aead_protected	decrypt	6	UFQAAmWz6EnM4EBXJHv11zMt2tzI4C7q
openpgp	src/packet/sym_encrypted_integrity_protected	decrypt	13	SvAfAVBUAAL2Szgb33fcR2Wz6ElayU5Mm6G4gAwBqIYFqR+z+O4ewT8tgNYzLdrcyOAu6g==
openpgp	src/packet/sym_encrypted_session_key	decrypt	13	VzWtBGrihQ2x7DxBZbPoSW7JQ1FNmp5ju1Yyd3nWRn4MAaiG+O4ewTMt2tyQJzLjzHL68w==
openpgp	src/packet/symmetrically_encrypted	decrypt	10	UFQAAmWz6Ek37WNeDAGohuI6HY/WY3rO//qO0J1dXdozLdrcyOAu6g==
openpgp	src/cleartext	verify	12	mC10JzPvVEzI4817C7safJtbj4trOfefBn+2te6JItzyFPXgyOAu6u7zG/frAVr/
openpgp	src/openpgp	decrypt	11	UFQAAqHzrBfP/SFHJoz3UcChtGlg13mAVkTrsyg7cdc4WP/d8hT14JAnMuM=
openpgp	src/openpgp	verify	7	bO2hL8ChtGn7hkGFVkTrsyg7cdfyFPXgShRU/g==
openpgp	src/message	verify	12	M+9UTMjjzXsLuxp8P83+f5tbj4trOfefpqUSzUm3tNPyFPXgyOAu6u7zG/frAVr/
openpgp	src/key	verify	18	dvkOM+8LzTRWLO00aIO/OtplYT+jvqBUqsCSZdhA+mlzmCtvOPlHfZtbj4v0QVKaieexsQSSYbomPNPG8hT14HlGteeAbn/2
openpgp	src/message	decrypt	12	UFQAApJeoBKNencWTLM2VsjjzXtrOfefVuGEsxRx+9F4x2nXF4lx4KsCGuLI4C7q
openpgp	src/packet/sym_encrypted_integrity_protected	decrypt	20	SvAfAVBUAAL2Szgb+EnXIvCJDEPfd9xHZbPoSVrJTkwxx9FXfuG+ZpuhuIAMAaiGgjvCnAWpH7P47h7BPy2A1jMt2txsb4LoyOAu6sxy+vM=
openpgp	dist/openpgp		1161	6d4NANBwHwAwa0AAA1DRAFW83gDKQP4A4WgRAUrwHwFlnEcBOOfvAQs//AF85NQDEpRYBOjyhQSfXwEFhBArBTZ+KAaxADQHqhQ5B0oAegc=
openpgp	src/openpgp	createMessage	3	ZGRVTh7WanTTsei9
openpgp	src/message	decrypt	17	UFQAAo16dxazkhsbJQqSJpJM5yv4uNVInVJqTU2anmOUh5J5yOPNe7DEMX1rOfefK2vCyXjHadcXiXHgkCcy48jgLuo=
openpgp	src/packet/public_key_encrypted_session_key	decrypt	15	Nn4oBmrihQ34/DMUZbPoSdEXDkpNmp5jM9SQb4nD1JwyhDOpJIkBufmaPsaGECHOUx3G0jMt2tyQJzLj
openpgp	src/packet/secret_key	decrypt	14	auKFDSUKkiZzpdM8ZbPoSdEXDkpMszZWMcfRV3nWRn4MAaiGqfLclT8tgNZ2NW3bMy3a3Mxy+vM=
openpgp	src/packet/signature	verify	13	W6DHHfBEHiAcBBlJ0RcOSjPvVExzmCtvhhAhzuv9W84/LYDWMy3a3GE4AeDyFPXgN1qF5g==
openpgp	src/packet/sym_encrypted_integrity_protected	decrypt	9	SvAfAVBUAALfd9xHZbPoSVrJTkwMAaiGPy2A1jMt2tzI4C7q
openpgp	src/packet/sym_encrypted_session_key	decrypt	13	UFQAAlc1rQRq4oUNsew8QWWz6EluyUNRTZqeY7tWMncMAaiGnoTAiDMt2tyQJzLjzHL68w==
openpgp	src/openpgp		43	6d4NAFNMLg3h9FQp0yRMMFpYSjhWWAw8pxiEQSmzS0Y3kOhIQz9sSmRkVU5Hs49Qjw1CVKg/QlZGog1sucbEcVPbzYCGty+NP/8VouNkcKY=
openpgp	src/index		13	sQA0B+4NjS12+Q4z+7xqM9f8S05Gog1sy+s5fhdQt34dHFmJH8pYk2s5959MNwzAa/6r7w==
openpgp	src/packet/symmetrically_encrypted	decrypt	5	UFQAAmWz6EkMAaiGMy3a3MjgLuo=
openpgp	src/cleartext	verify	12	mC10J/i41Ugz71RMyOPNewu7GnybW4+Lazn3nwZ/trXuiSLc8hT14MjgLuru8xv3
openpgp	src/message	verify	12	+LjVSDPvVEzI4817C7safD/N/n+bW4+Lazn3n6alEs1Jt7TT8hT14MjgLuru8xv3
ora	index		118	9fmYBZkhpRUNeXka4YzFG5EQkx3pt7Qf+AN9JwzbyicReDE4mRLWPFKjLT2P1/JP0OBSUMKLrVOxD6JXiEyaWahYQWexBENpVUwWbOvs53E=
ora	index		83	mSGlFem3tB/4A30ncLKiO5kS1jyP1/JP0OBSULEPoleITJpZVUwWbCyLmoDqFcWA5WkcjPS6gZGMReCSgNVxlOogl5kLcPKfoOArp1jfT6c=
os-name	index		19	2ceFBL1Obg8013gRYs9YMK2VwEiHpnxK/t0cZGS47WjIvotrtzMubMc31ncO8Ot8NVGVvWKxg86n+svTKAId34AKLuVHXIzuSqzx+A==
os-name	index	default	12	2ceFBL1Obg8013gRrZXASGS47WjIvotrxzfWdzVRlb0oAh3fgAou5UdcjO5KrPH4
os-name	index		15	2ceFBL1Obg8013gRrZXASIemfEr+3RxkZLjtaMi+i2vHN9Z3NVGVvaf6y9MoAh3fgAou5UdcjO5KrPH4
os-name	index		14	2ceFBL1Obg8013gRrZXASIemfEpkuO1oyL6La8c31nc1UZW9bBk2y6f6y9MoAh3fR1yM7kqs8fg=
os-name	index	default	11	2ceFBL1Obg8013gRrZXASGS47WjIvotrxzfWdzVRlb0oAh3fR1yM7kqs8fg=
p-limit	index		18	vkrSBQ018g9jxtQZQK9GKXNBNjXveiFCvuL2TeBDM1DoPPhWO1MlaLwYCIlR/uOZ0k5op19qetEhzcDbmjFy5Oi/V+cDgDjs
p-limit	index	default	13	vkrSBQ018g9jxtQZc0E2Ne96IUK+4vZN4EMzUOg8+FY7UyVo0k5op19qetEhzcDb6L9X5w==
p-limit	index		12	vkrSBQ018g9Ar0Ypc0E2Ne96IULgQzNQ6Dz4VrwYCIlR/uOZX2p60SHNwNsDgDjs
p-limit	index	default	8	vkrSBQ018g9zQTY173ohQuBDM1DoPPhWX2p60SHNwNs=
p-limit	index		12	DTXyD0CvRilzQTY173ohQuBDM1DoPPhWvBgIiVH+45meMAShX2p60SHNwNsDgDjs
p-limit	index	default	10	DTXyD0CvRilzQTY173ohQuBDM1DoPPhWUf7jmV9qetEhzcDbA4A47A==
p-limit	index		11	DTXyD0CvRilzQTY173ohQuBDM1DoPPhWvBgIiVH+45lfanrRIc3A2wOAOOw=
p-map	index		32	vkrSBcbikg/7bNgQTgvRF+lITTyQRIVBnEA5SHAvF3GhwJdxUctid8OiuJJR/uOZBU3yozRr/LJ6tlGzWZLSz7BB/9ahEm/fpDCZ4BdIgfc=
p-map	index		19	OnzQAb5K0gVJeAcN+2zYEKKDrxJOC9EX6UhNPJBEhUGcQDlI9YV4XztTJWgG0MJsUf7jmfj6NKY0a/yyFM3kuqESb9+nid7hYv0T5g==
p-map	index	AbortError	1	Yv0T5g==
p-map	index	default	14	OnzQAb5K0gX7bNgQooOvEk4L0ReQRIVBnEA5SPWFeF9R/uOZ+Po0pjRr/LIUzeS6oRJv36eJ3uE=
p-map	index		8	vkrSBU4L0RcidmwxkESFQZxAOUj1hXhf+Po0pjRr/LI=
p-map	index	default	7	vkrSBU4L0ReQRIVBnEA5SPWFeF/4+jSmNGv8sg==
p-memoize	dist/index		9	4EMzUMOtiFZj25dZG8M+XBRW0m7yFtOq+v/It9Avwrhd5oTu
p-memoize	dist/index		9	txpqGuBDM1DDrYhWY9uXWRRW0m7yFtOq+v/It9Avwrhd5oTu
p-queue	dist/index		131	OZUDAUkq1AIQIToEJcOQB2PWGQpt58oM5YslD8b5Lw9BWR8aXT2kGiSIMx1rLaUgTMBYJXvxWSUe9bsyVhBtNSBBQzhsRbg8rWjLPQjatD4=
p-queue	dist/index	default	115	OZUDAUkq1AIQIToEJcOQB2PWGQpt58oMxvkvD0FZHxpdPaQaJIgzHWstpSBMwFgle/FZJVYQbTVsRbg8rWjLPQjatD6YBZtCIuHIRR9zIUk=
p-queue	dist/index		50	blY7Aa5SRgKdVNQI7czzEdypsxVOC9EXVhBtNSYSm1i+ZVFZuqMVWi0f5l18qgRo/zpJfSLOXn43ceiAb0c1glDNep26+qu1PRZAxGRIFeE=
p-queue	dist/index	default	35	TgvRF3GL2zRWEG019+bYUSYSm1i+ZVFZuqMVWi0f5l18qgRo/zpJfSLOXn43ceiAb0c1gg6q54x0B1GREkWtlFDNep3NObGhuvqrtT0WQMQ=
p-retry	index		60	xc2KAGXYRAGykb8Jhby2H0vlVyPtpv8mhXxeLbH8oTtpmmpPWtxVVWOe5FbU9b5YzgnNWILUxF959GBpjdZWgLzI5IW3JduIf/5ymZkm2ak=
p-retry	index	AbortError	3	spG/CXrHnqFi/RPm
p-retry	index	default	30	ZdhEAbJqRwrFfoQX7ab/Jmmaak9a3FVVY57kVnn0YGlEvSFujdZWgCaxMYG8yOSFf/5ymZkm2alGbTOvJ/rIsY2LsL5BHorL8FJr3CjF0Oo=
p-retry	index		57	xc2KAGXYRAHNRowCspG/CYW8th/tpv8msfyhOznQGUVpmmpPWtxVVWOe5FbU9b5YzgnNWILUxF959GBpjdZWgLzI5IW3JduIf/5ymZkm2ak=
p-retry	index	AbortError	3	spG/CWL9E+ahhWXz
p-retry	index	default	29	ZdhEAbJqRwrtpv8maZpqT1rcVVVjnuRW+ngoZ3n0YGlEvSFujdZWgLzI5IV//nKZmSbZqUZtM68n+sixjYuwvjbDSsJBHorL8FJr3CjF0Oo=
p-retry	index		50	xc2KAGXYRAHNRowCspG/CYW8th/tpv8msfyhO2maak9a3FVV1PW+WM4JzViC1MRfjdZWgLzI5IV//nKZmSbZqSf6yLGYNBK7QR6Ky4sCLdw=
p-retry	index	default	26	ZdhEAbJqRwrtpv8maZpqT1rcVVX6eChnRL0hbo3WVoC8yOSFf/5ymZkm2alGbTOvJ/rIsTbDSsJBHorLzYKBzEBvANDwUmvcRNFP6ijF0Oo=
p-retry	index		23	OnzQAbKRvwmig68SV0k1IO2m/yax/KE7UH8MTs4JzViC1MRfO1MlaEwTzXd8lkGczzX/pUZtM6/1paXUR7Vm3mL9E+Yd8cfqKMXQ6mhpV/Y=
p-retry	index	default	17	OnzQAbKRvwmig68SV0k1ILH8oTs7UyVoTBPNd3yWQZzPNf+lRm0zrxTN5Lr1paXUR7Vm3qeJ3uEd8cfqKMXQ6mhpV/Y=
p-timeout	index		24	OnzQAUl4Bw3G4xQUYSDpNF4vMkUKRIJZjeauXNb1uV47UyVoQBxNcWEZYI8t/sqceseeoZMsWL/1paXUYv0T5tglQ+wWN4D4CgJ1+6lWbv0=
p-timeout	index		23	OnzQAUl4Bw2ig68SxuMUFGEg6TQKRIJZjeauXDtTJWhAHE1xYRlgj1H+45kt/sqceseeoZMsWL/1paXUYv0T5tglQ+wWN4D4CgJ1+6lWbv0=
p-timeout	index		19	OnzQAUl4Bw2ig68S4EMzUApEglmN5q5cO1MlaAbQwmxAHE1xYRlgj1H+45kUzeS6kyxYv6eJ3uFi/RPm2CVD7BY3gPgKAnX7qVZu/Q==
p-wait-for	index		24	OnzQAfhJoS1r/REvOFDTMc8sMzRhIOk0dxpKS91s6U47UyVoQBxNcaS6U3I9FeN4j5RGeQ6q54xhGWCPUf7jmS3+ypzNakTddN+y7RY3gPg=
p-wait-for	index	default	10	ooOvEvhJoS1hIOk0O1MlaD0V43iPlEZ5DqrnjFH+45liZ/u0p4ne4Q==
p-wait-for	index		9	3KmzFfhJoS1r/REvYSDpNN1s6U49FeN4DqrnjFH+45liZ/u0
p-wait-for	index	default	6	+EmhLWEg6TQ9FeN4DqrnjFH+45liZ/u0
p-wait-for	index		6	3KmzFfhJoS09FeN4DqrnjFH+45liZ/u0
p-wait-for	index	default	5	+EmhLT0V43gOqueMUf7jmWJn+7Q=
p-wait-for	index		5	3KmzFT0V43gOqueMYmf7tGHizNc=
p-wait-for	index	default	4	PRXjeA6q54xiZ/u0YeLM1w==
pako	dist/pako.cjs		240	8AKFAmTdFQx0oKkNh3vjHHpbb0FacM5DrhONThcTbVIPzd1bSfvTbAdbTnfYjVyDeCcilDKJdpQnJOeZljzlntl7Iqheoa21gaAhuKv3McQ=
pako	dist/pako		176	dQqWALIPYwLwAoUCgAPCBFYokgUVPNcF09AnC4I+2g2BjbYTigQ9HMIm8xwhoz0nWnDOQ9iNXIMyiXaUgaAhuGGma9I88ivjI2cX5Sm/WPI=
pako	lib/zlib/gzheader	default	8	uDcvDJgtdCdzM6M6iWQzVOtP4Vd5J86iHBQOxh5pMdE=
pako	index		9	8pJdPpJMu1XqXox/zDq8f9itYYFKVyGl9xdFuhSz+8SUm1H5
pako	lib/zlib/inffast	default	24	UBl3BPVFUAqCPtoN3ghxUPjoC1S7OlBrlpM6etUyfHrTb0GGkXzIiBlHgqDu14KgvoOsplnn48uJvBPWoug75WzNMedP3oruRO/k+LtPqf8=
pako	lib/zlib/inftrees	default	1	u0+p/w==
pako	lib/zlib/zstream	default	12	IoGvAVAZdwT1RVAKBRqVN/joC1SRfMiItxiUnoDwTc0wcSPfPDXd7UTv5Ph9e+j5
pako	dist/pako.esm		240	dQqWALIPYwKKMn4C8AKFAoADwgRWKJIFFTzXBdPQJwtICcUNgj7aDYGNthOKBD0cwibzHH3uhB1SwgEhWnDOQ9iNXIOBoCG4PPIr4yNnF+U=
pako	lib/zlib/inftrees	default	2	L6TE/rtPqf8=
papaparse	papaparse		201	k/AzBPrFcgR/zf8GVkXRBxqYCAj0k0sJ84dmCryS7Brf2OIeN6XxIBOkIiHGvuUiw947JGO5jiQVYv4nDMoGKTbXoCy7Y5Eu6RvILox+bi8=
papaparse	papaparse		204	k/AzBHgBVwT6xXIE0tCEB1ZF0QcamAgI84dmCrFu1RK0Ob8ZvJLsGt/Y4h4TpCIhxr7lIsPeOyRjuY4kFWL+JwzKBimJ7dgpNtegLLtjkS4=
parse-json	index		26	Ho6IAFpumxX3wz8hrKkWIr9AsSUylksxT6pbQc2HbldKDshxVks7eb/3OnqkXTt7bxIujxL73Zk+8yajPQGFzStaoeTVYTHtXLgu79iodvc=
parse-json	index	default	3	Wm6bFTKWSzF9e+j5
parse-json	index		20	Ho6IAN7ORgW1ZEMRWm6bFdbXMiGsqRYiv0CxJV9mkyxMfIpaSg7IcQ3Z4HO/9zp6bxIuj93k/qInv62mK5wxvSwZtMI9AYXNBQc/4p+l9/A=
parse-json	index	default	4	Wm6bFb9AsSVfZpMsbxIujw==
parse-json	index		17	Ho6IAN7ORgVabpsV1tcyIaypFiJfZpMsTHyKWkoOyHEN2eBzbxIuj93k/qInv62mK5wxvT0Bhc3NXcbUBQc/4p+l9/A=
parse-json	index	default	9	Wm6bFaypFiJfZpMsDdngc28SLo/d5P6iPQGFzc1dxtQFBz/i
parse5	dist/tree-adapters/default		54	x4ftAF3VVAY2FSgKDh8pDLJmgRL5LkkaFPJ8HrcpCCL2UmUlQGbTKNWPJkXQfMZMxqJnXiKIamwYZOtsUjWMbRA5XG7ciyNwZ3jXcOwKXHM=
parse5	dist/parser/index	Parser	216	ZExlAPCiQQG785sCXdVUBqBHVwbP3fIHsifqCFh8RgoFAgoLZ2ATC4TnVgsOHykM0BW3DHxbSBDLmmwRsmaBEk4n6hMyEDEURrSkFGcpVRY=
parse5	dist/cjs/index		22	3p3WAEzQHgIvbkcwgwgSVpJEJFwxWQRrRm19cBWqoHTCMBZ7PiKplmQlgp5KzhalsCOGrFBvGq0qFd66rNF9vycd5cgSfdXRZ8XL3reUVvU=
parse5	dist/cjs/index	parse	1	YEhVgA==
parse5	dist/cjs/parser/index	Parser	216	ZExlAPCiQQERKpsBu/ObAl3VVAbP3fIHsifqCAUCCgtnYBMLDh8pDHxbSBDLmmwRsmaBEkxkFxNOJ+oTGsQIFDIQMRRGtKQUU1ibFWcpVRY=
parse5	dist/parser/index	Parser	204	ZExlAPCiQQG785sCXdVUBs/d8geyJ+oIBQIKC2dgEwsOHykMfFtIEMuabBGyZoESTifqEzIQMRRGtKQUZylVFiJvyxZS2j8XSRxGGBgapxg=
parse5	lib/parser/index	Parser	149	ZExlAPCiQQG785sCCIhbBQUCCgtnYBMLDh8pDCDC4w58W0gQy5psEbJmgRIyEDEURrSkFGcpVRYib8sWPXI/GEkcRhgYGqcYK6l2HYh72h0=
pathe	dist/index		18	KAyMUspv0V7p3OtiX5tZY141q3cTKE99upihlnecEKBhd5WkU+dAph7eJLM1UZW92VvUw5x/3tg4WP/dFCLC7f7lo/b53CP/
pathe	dist/shared/pathe.BSlhyZSM	normalize	2	6DmXHiftGmA=
pathe	dist/shared/pathe.BSlhyZSM	extname	1	XseU/Q==
pathe	dist/shared/pathe.BSlhyZSM	relative	2	2ceFBF7HlP0=
pathe	dist/shared/pathe.BSlhyZSM	dirname	1	eHOmAQ==
pathe	dist/shared/pathe.BSlhyZSM	parse	5	LlV2MhW1k14z7dt6ElW3fjI64bs=
pathe	dist/index		6	ym/RXhMoT31hd5WkNVGVvZx/3tj+5aP2
pathe	dist/index		10	KAyMUunc62Jfm1ljupihllPnQKYe3iSz2VvUwzhY/90UIsLt+dwj/w==
pathe	dist/shared/pathe.1f0a373c	join	1	UpYeHg==
pathe	dist/shared/pathe.1f0a373c	parse	4	LlV2MjPt23oSVbd+Mjrhuw==
pathe	dist/shared/pathe.a62761d2	resolve	2	FbWTXvdh0ZI=
pathe	dist/shared/pathe.a62761d2	relative	1	XseU/Q==
pathe	dist/index		23	KcrBAs9mEhCXHgEe6DmXHji6TTIrFJk6KAyMUhW1k14wtdFeJ+0aYOnc62Jfm1ljupihllPnQKYe3iSzFCLC7f7lo/aHoVz6XseU/fncI/8=
pathe	dist/index	resolve	1	92HRkg==
pathe	dist/index	extname	2	/uWj9vncI/8=
pathe	dist/index	relative	2	X5tZY/7lo/Y=
pathe	dist/index	dirname	1	/uWj9g==
pathe	dist/index	basename	2	2VvUw/7lo/Y=
pathe	dist/index	parse	1	/uWj9g==
peek-stream	index		15	DVEiFE+d7xl2KNpMC0QPTcViVFHrGmRTxPm8dWHZCoS4R7S5jspcwJ2u9cFBOBrRLdF43luadOVauff4
peek-stream	index	default	12	DVEiFHYo2kzFYlRR6xpkU8T5vHVh2QqEuEe0uZ2u9cFBOBrRLdF43luadOVauff4
phin	lib/phin		35	NNv6AKBq4DHDNBE2FmFQQDQ42lZ44p9XH54PdflML3X57beFLRqQjy0p85Hc7RGUFQGdpPyodaZf6kOn3xg0rJEdl8Lp6szEwADdydE9h+c=
phin	lib/phin	default	5	q6T7Jwc4ym/wpwaQz6L95NE9h+c=
phin	lib/phin		23	CGiTGo7d8R1S2fs2BeCLPDQ42lbpRj1ahjG4ZA3TFmXrM52M3O0RlBUBnaRf6kOn3xg0rGJn+7Tp6szEwADdyRrXctLPov3k0T2H5zR6wek=
phin	lib/phin	default	18	jt3xHauk+ydS2fs2NDjaVulGPVqGMbhkDdMWZQc4ym/rM52M3O0RlBUBnaRf6kOn3xg0rGJn+7Qa13LSz6L95NE9h+c0esHp
phin	lib/phin.compiled		46	rt9SDAV/jDxVGZFLntEoTqsEE1trKAhgJ83mbT1Q5HOqbih2n1WLdmf1bXlgYEV68tz6gapvDKIVAZ2k/6PvwMAA3ckypYLL0T2H5zR6wek=
phin	lib/phin.compiled	default	37	rt9SDPhrnB0Ff4w8VRmRS57RKE6rBBNbaygIYCfN5m09UORzqm4odmf1bXlgYEV68tz6gdztEZSqbwyiFQGdpP+j78AypYLL0T2H5zR6wek=
picocolors	picocolors		104	fx1QBETZVgSgZmEE+aBUCL5cWwg7SlkkwpRSKLXNXSgff8Yzq+qjO6mppjwyNZ0/JQGqPy8YHEMlfmdFryKbW9BrrFsppp9f7mGmX89tC2Q=
picocolors	picocolors		73	S7i/G9Jvtx/FO8QfLLO5Mx9/xjNOU3w2Sjy1N09dtTsUGbw7cKbGO6mppjzJ4Lk/LxgcQyV+Z0XPbQtklCkSZGimHISHIsCbbjzIvN20uOg=
picocolors	picocolors		46	S7i/G9Jvtx/FO8QfLLO5Mx9/xjNOU3w2Sjy1N09dtTsUGbw7cKbGO6mppjzJ4Lk/ji/CP/PfTUElfmdFz20LZJQpEmSHIsCbbjzIvN20uOg=
picomatch	index	default	2	yOSYaXTYm8A=
picomatch	lib/picomatch	makeRe	5	IoGvAQOGeg2bxmskU3xgr+V6hNw=
picomatch	index		9	lWwqKT2ADFaon0pjNVGVvXTYm8BsGTbLJOE91uV6hNy2LSns
picomatch	index	default	1	dNibwA==
picomatch	lib/picomatch		36	A4Z6DYygXg8TUGER53DKGJvGaySVbCopx1BTUT2ADFbHGllcqJ9KYxSxpGXI5JhpkzzPfVWct427fV2vU3xgr+iuFdvleoTclsgM7VBhePo=
picomatch	lib/picomatch	default	16	IoGvAYygXg/ncMoY8ZaPTaifSmPOPx5nyOSYaZM8z31VnLeNlaZ5qLt9Xa+A8E3NJOE91uV6hNz+5aP2fXvo+Q==
picomatch	lib/picomatch		40	A4Z6DYygXg8TUGER53DKGJVsKikn7lgrx1BTUT2ADFbHGllcTvU/X6ifSmMUsaRlyOSYaXlofniTPM99u31dr1N8YK/QNIvW6K4V21BhePo=
picomatch	lib/picomatch	default	14	IoGvAYygXg/ncMoY8ZaPTaifSmPOPx5nyOSYaZM8z32Vpnmou31dr4DwTc0k4T3W/uWj9n176Pk=
picomatch	lib/picomatch	makeRe	15	IoGvAQOGeg0TUGERm8ZrJJVsKikn7lgrTvU/X0ajt2B5aH54U3xgr+tzEbWA8E3N0DSL1pEEodxQYXj6
pify	index		10	0ra+DcVVKBVy2LIaHUWaPyHMuF1kkrGLw5BdjFv0u6JjaQDEE3tc3w==
pify	index		10	0ra+DcVVKBWgtlYaHUWaP2SSsYvDkF2MW/S7omNpAMQTe1zfktzc7Q==
pify	index		9	0ra+DcVVKBWgtlYaHUWaP0R3Q4pkkrGLw5BdjFv0u6KS3Nzt
pino	browser	default	53	MPWXBYipThiOm/gYvrt+KIZe3DpWzE9fsEouYhchpGPWJ0Bk7VmKaNIUlWqJial3PzWZgbdH/4sUz0uesB3Zo5WNWKhWa4i2o/mqtjMZM9I=
pino	lib/caller	default	4	pwzqLsxyfoMb+6u+oYVl8w==
pino	file	default	4	pVweA6smwRPIdmqxKVEyyg==
pino	lib/multistream	default	22	74nyHfimYy70LUc375tpQ8S3FFDw1xBoIv1AaR9oNWoeg1GJlF2uisZPfJAU5jyoIgfZskwl3LWU9j+7QXspzU0mu+nQyLTvZuxV/LPe4f8=
pino	pino		105	nw+dBJ2W/ASr5E8Ny4oJD4TpTRSIqU4YNPztJsomCykCmkY1R8o1NpihSjc7mJc+CNy3P0BF2UCZoaxF2N+/RuhvxUb1/UBKql0oTKkwm00=
pino	pino	default	41	q+RPDcuKCQ+E6U0UiKlOGEfKNTY7mJc+CNy3P5mhrEWwSi5i/dcVY9xHXmmJial3hk6Zf/EkspwlaQujhSanp5WNWKhb3KGxFH2us6P5qrY=
pino	lib/redaction	default	10	2ceFBLVkQxF7zWI1XuNBXyvP1mthJLJ7gbkYirVSzOtauff4s97h/w==
pino	lib/transport-stream	default	12	xHVcAFg1oxfRqTImdym5LNmfpkXaOyVhkFyTaeNeZ3gAdQd/6gbMh47JFIwfCJTG
pino	lib/transport	default	24	fLtlB7EjZCUuuNQnE/k6NvLacTYtDaM4/XdWWFGRvVupu79g8NcQaDMwVW3ykYhxDEDvcwls830AdQd/muxKf4NzMriFqsS4lPY/u9RJucM=
pino	lib/worker	default	18	74nyHS641Cd+cdIt+KZjLhP5Ojby2nE275tpQ9jfv0bEtxRQ8uteX/DXEGgeg1GJrk02jIcasrqU9j+7lYKo2bkJRNrPov3k
pino	browser	default	49	MPWXBYipThiOm/gYvrt+KAPjdUxWzE9fsEouYhchpGPWJ0Bk7VmKaNIUlWqJial3PzWZgbdH/4sUz0uesB3Zo5WNWKij+aq2lkYe2lISlfo=
pino	lib/caller	default	3	pwzqLsxyfoOhhWXz
pino	browser	default	44	MPWXBYipThiOm/gYvrt+KAPjdUxWzE9fFyGkY9YnQGTtWYpo0hSVaomJqXfsNtB3PzWZgbdH/4vHjUiXFM9LnqP5qraU9j+7lkYe2lISlfo=
pino	lib/multistream	default	19	74nyHfimYy70LUc375tpQ8S3FFDw1xBoIv1AaR9oNWoeg1GJRHdDipRdrorGT3yQFOY8qEwl3LWU9j+7QXspzc+i/eRNJrvpZuxV/A==
pino	lib/redaction	default	9	2ceFBLVkQxF7zWI1XuNBXyvP1mthJLJ7gbkYirVSzOtauff4
pino	lib/transport-stream	default	11	WDWjF9GpMiZ3Kbks2Z+mRdo7JWGQXJNp415neAB1B3/qBsyHjskUjB8IlMY=
pino	lib/transport	default	22	fLtlB7EjZCUT+To28tpxNi0Nozj9d1ZYqbu/YPDXEGgzMFVt7iAib/KRiHEMQO9zCWzzfQB1B3+a7Ep/yfbHnoNzMriFqsS4lPY/u9RJucM=
pino	lib/worker-pipeline	default	5	fnHSLRP5Ojby2nE2rk02jIcasro=
pino	lib/worker	default	14	74nyHfimYy4T+To28tpxNu+baUPY379GxLcUUPLrXl/w1xBoHoNRiZT2P7uVgqjZuQlE2s+i/eQ=
pino	lib/multistream	default	17	74nyHfimYy70LUc375tpQ8S3FFDw1xBoIv1AaR9oNWoeg1GJRHdDihTmPKhMJdy1lPY/u0F7Kc3Pov3kTSa76WbsVfw=
pino	pino		85	nw+dBJ2W/ASr5E8Ny4oJD4ipThg0/O0myiYLKQKaRjVHyjU2mKFKNzuYlz4I3Lc/QEXZQJmhrEXY379G9f1ASqkwm00emMdSLxOSWeV4gV4=
pino	pino	default	29	q+RPDcuKCQ+IqU4YR8o1NjuYlz4I3Lc/maGsRf3XFWOJial38SSynFIyF6WVjVioW9yhsaDhO7Oj+aq2lPY/uwBDZcIpjLLKRCqi5rGoZeo=
pino	lib/transport	default	18	fLtlBxP5Ojby2nE2LQ2jOP13Vlipu79g7iAib/KRiHEMQO9zCWzzfQB1B3+a7Ep/yfbHnoNzMriFqsS4lPY/u9RJucNex5T9
pino	lib/worker	default	13	74nyHfimYy4T+To28tpxNu+baUPY379GxLcUUPLrXl8eg1GJlPY/u5WCqNm5CUTaz6L95A==
pkg-dir	index		4	iy11Lvdh0ZLSITGbPlLRww==
pkg-dir	index		4	xVEsAYstdS73YdGSPlLRww==
plist	dist/parse.browser	parse	12	wb+ODgJotDWCjfw76jcGVEXgfnOsCrl1n9jBg/j7A5THlBidUtL5rJ0db+18pnb8
plist	lib/parse	parse	6	Ami0NYKN/DusCrl1n9jBg8eUGJ1S0vms
plist	lib/parse	parse	5	Ami0NYKN/DusCrl1x5QYnVLS+aw=
pretty-bytes	index		69	uoZPAA7AIQFLaJolLNpzLU6NiTCI7ipRvOPXU4Gg+FoNH8Rht+EaZ0e+fGuzPxFzoq0jhxHHP4kfZP2QsVYisDZnG7k4c+/VbT0g3jEJXOY=
pretty-bytes	index	default	14	DsAhAUtomiW8cbc9Qr00UhPcQFS34Rpn2/0ccqS6U3JROnd4GBayf209IN6bI+npfQfK67tPqf8=
pretty-bytes	index		46	uoZPAA7AIQFLaJolLNpzLYGg+FoNH8RhR758a7M/EXNB+ql3Y16Pemg6w4ICD3yLOaMIlAUT15uwhUqgfv0BoralRKytzHuznvkJyDEJXOY=
pretty-bytes	index	default	13	DsAhAUtomiVu195QQr00UoGg+Frb/RxypLpTclE6d3gYFrJ/Ag98i5sj6elDXZn/u0+p/w==
pretty-bytes	index	default	13	DsAhAUtomiVu195QQr00UoGg+FqkulNyUTp3eBgWsn9jFVCphtJLtpsj6elDXZn/u0+p/w==
pretty-bytes	index		14	DsAhAUtomiWkulNyGBayfzmjCJQMJXyZBRPXm379AaKrTiukYxVQqbwY87ln4dLLTebqy+A4/NE=
pretty-bytes	index	default	6	DsAhAUtomiWkulNyGBayfwwlfJljFVCp
progress-stream	index		26	KQ/DC8+uvR5HmmovBauhPgtED02e0ShO9qIJT/ee5VWQi4tp44gNdqFbI38XapV/3Zg8lTdBEZtqs86iP9iVvx5pMdHNburglpJI5VuadOU=
progress-stream	index	default	24	KQ/DC8+uvR5HmmovBauhPp7RKE72oglP957lVbXOrluQi4tp44gNdqFbI38XapV/3Zg8lUYtEZxqs86iP9iVvx5pMdHNburglpJI5VuadOU=
progress-stream	index		24	KQ/DC8+uvR5HmmovBauhPgtED033nuVVtc6uW5CLi2njiA12oVsjfxdqlX/dmDyVN0ERm0YtEZxqs86iP9iVvx5pMdHNburglpJI5VuadOU=
progress-stream	index	default	22	KQ/DC3RDLw/Prr0eR5pqL+8FQjwFq6E+957lVbXOrluQi4tp44gNdqFbI38XapV/3Zg8lUYtEZxqs86iP9iVvx5pMdHNburglpJI5VuadOU=
promise-retry	index		9	faEnB1B/DE5ME813fJZBnM81/6UYo926IWVdwl6XZsvQWhDW
promise-retry	index	default	6	TBPNd3yWQZzPNf+lGKPdul6XZsvQWhDW
promise-retry	index		11	faEnB52hg01QfwxOTBPNd3yWQZzPNf+lGKPduiFlXcJel2bL0FoQ1lBUOvk=
properties-reader	dist/cjs/index		58	If4vCoCxvxb11T8bexGxG+J+TTMpG7hAdTkgQovag0Pl3LBRo7LAWDCeJV9Ln0tfYfywZYf/sGcMs0lxuYNUfdLgFIqnVneKcVAgjorOpI4=
properties-reader	dist/esm/index		50	If4vCoCxvxb11T8b4n5NM3U5IEKL2oND5dywUaOywFgwniVfS59LX2H8sGWH/7BnDLNJcbmDVH3S4BSKp1Z3inFQII6KzqSOVX47uECn8sQ=
properties-reader	src/PropertiesReader		43	KI8UATaTzgWnbKkJIf4vCoCxvxb11T8bdTkgQovag0Pl3LBRo7LAWDCeJV9h/LBlh/+wZ7mDVH2nVneKgS3qi4rOpI5Vfju4CItSuUCn8sQ=
proxy-agent	dist/index		63	aDqmLvs7pi/MvPZGeWEsUnrqRVJdpMhhdZaQZytcrXjM/IiFzzushlK064hpyK+VZQdonc+ppKEgmeKnTKvfquX5hbPoZ5W4w/eVxWLPcNE=
proxy-agent	index		49	QjMKAEIl4AFoOqYu+zumLz1wFDPj5H423a3CNzIN4VF1lpBna0pUdytcrXjM/IiFbZdgh1KJe4j5uz6Nacivlc+ppKGKBrS18QhKuKt8gOw=
proxy-from-env	index		19	nodWHAnWPCcv8gIoy8+7TDOiflfHIWhh4RRuZJ8aOmaZsS1saz51d5IAwpVmVayixtO2p7iRGarWYUqrYhyP1S62TNeEYXjZ8UHt3Q==
proxy-from-env	index		18	nodWHAnWPCcv8gIoy8+7TMchaGHhFG5knxo6ZpmxLWxrPnV3kgDClWZVrKLG07anuJEZqtZhSqtiHI/VLrZM14RheNnxQe3d
proxy-from-env	index		23	nodWHAnWPCcv8gIoAffARsvPu0wzon5XxyFoYeEUbmSfGjpmV3cOa5mxLWySAMKV71zNlmZVrKLG07anuJEZqtZhSqsutkzXhGF42fFB7d0=
proxy-from-env	index		19	Gt6BFgnWPCerpPsnL/ICKMvPu0xHge1TM6J+V5mxLWzUX0pxaz51d4QmGJK/8XeSkgDClcbTtqe4kRmqYhyP1S62TNfxQe3dwdRK9A==
pump	index		11	jJ+OD4hxZxljxtQZbs7tHe8FQjxQ0flzmxV3ilcZHbeVgqjZyqVD42gIkes=
pump	index	default	1	iHFnGQ==
pump	index		10	jJ+OD4hxZxljxtQZbs7tHe8FQjxQ0flzmxV3ilcZHbeVgqjZyqVD4w==
pumpify	index		20	jJ+OD8+uvR5+cdIt7wVCPHdJfjz/MZw/dijaTMViVFHrGmRTbUhCb8T5vHU05daCYdkKhNObn4gO0rWgvuqlt47KXMBBOBrRpKo/0luadOU=
pumpify	index		7	7wVCPMViVFHrGmRTxPm8dY7KXMBBOBrRpKo/0g==
qs	lib/stringify	stringify	11	lfa6B5lGrSxp/4dCkA4zVx/Lk2zR8s5wslMEsbklhcatp5zUS+aj2yilou4=
qs	lib/stringify	stringify	2	ReB+c4bmc6A=
query-string	base	parse	16	O9+pD/hrnB2XHgEehLq4MJqh5K6yUwSxbNJKsRtrLL4/Giu/+Zo+xrklhcbaV3HOEBUb1IW4TvDr4DvxLIxq8g==
query-string	base	stringify	10	+GucHaFFVUFF4H5zslMEsWzSSrE/Giu/uSWFxtpXcc6FuE7wWrn3+A==
query-string	base	parse	15	O9+pD/hrnB2EurgwVar4Rpqh5K6yUwSxbNJKsT8aK7/5mj7GuSWFxtpXcc4QFRvUTezV5YW4TvAsjGry
query-string	base	stringify	12	+GucHUi7fCShRVVBReB+c7JTBLFs0kqxAfPHuT8aK7+5JYXG2ldxzoW4TvBauff4
query-string	base	parse	11	O9+pD/hrnB2EurgwQMOTZ2zSSrE/Giu/+Zo+xrklhcbaV3HOTezV5YW4TvA=
query-string	base	stringify	9	+GucHUi7fCRF4H5zslMEsWzSSrEB88e5Pxorv9pXcc5auff4
query-string	index		45	a36hADvfqQ9Iu3wk9zGHKwUxMC2EurgwSY1qNh2KzzjHCkQ9boBgTDTlQFB71M9TxM7EX0IjDWmRSTeBkCUTjTFvMZUxnBOobNJKsQHzx7k=
raw-body	dist/index		52	SA/RC68y4iIqV8Amw4d3MU7TvT6Bve1JxP4dU1n6LmeIEPFr1vzGevykmpiuj+ibdzHnoJJALKZm/1Om2dk4rjBoZdjDxaHlXUZ65gY4nes=
raw-body	dist/index	default	2	KlfAJiIGbfY=
raw-body	index		41	SA/RC/p3ChavMuIiKlfAJsOHdzFO070+gb3tScT+HVNZ+i5nEc/Fi/ykmpiuj+ibRZWsnXcx56CSQCym2dk4rjBoZdjDxaHlBjid64UzVO0=
raw-body	index	default	8	jDC3Cvp3ChavMuIiKlfAJhreE3kRz8WLGpVeqb6oH8I=
raw-body	index		32	SA/RC3qFURAZRqEYw4d3MZDAaDxO070+wT+BS8T+HVP8pJqYIdeqmq6P6JvRSI2fdzHnoJJALKYylXG5L//ryTBoZdjDxaHlAFXf7fZ2vPI=
raw-body	index	default	21	SA/RC8OHdzGQwGg8xP4dU+saZFMa3hN58KcGkPykmpiuj+ib0UiNn/s95p93MeegGpVeqYWMobYylXG5L//rycGyB80waGXYw8Wh5QBV3+0=
readable-stream	lib/internal/streams/duplex	Duplex	8	rTVXE50nEhlo2KE17wVCPAk5fkw8f7+ZwbIHzQ1UxtA=
readable-stream	lib/internal/streams/end-of-stream	finished	2	eoVRENmzPjk=
readable-stream	lib/ours/index		20	r7F0Dm77sA86w34XCTl+TKm7v2DDJ0RyGgflc73FMHtaAaGAEM39l6hOB6e9dCynzzb7sd8uC7php6bA8VfowGu3AMH3oEfNjXkz13Axg/4=
readable-stream	lib/stream/promises	pipeline	1	p4ne4Q==
readable-stream	lib/internal/streams/readable	Readable	8	anLdImTreSqFwApzwxUonMGyB80zLdrcp4ne4WjMafE=
readable-stream	lib/internal/streams/transform	Transform	11	azwqBzx18AsjEilau92OZfYnI3s05daCkckxnMh2arHBsgfNrOvC1luadOU=
readable-stream	lib/internal/streams/writable	Writable	11	S1okCKzjvgsVQlgNH5eyImpy3SKFwApzONW5prUJpbENVMbQp4ne4WjMafE=
readable-stream	lib/_stream_duplex	Duplex	2	nScSGe8FQjw=
readable-stream	lib/_stream_readable		124	pcdOA1Dx2wVDAcMGP90cCoibug1ABUYR0EVAEgQLoxZwmO4Zdjv1GyuKnieq9OYtZ4lMLuNoTTajt8E6TYGmSFdyy0mBXqhNjZrKTioazFg=
readable-stream	lib/_stream_readable	Readable	5	anLdImTreSrvBUI8wbIHzTMt2tw=
readable-stream	lib/_stream_readable	default	5	anLdImTreSrvBUI8wbIHzTMt2tw=
readable-stream	lib/_stream_transform	Transform	15	PHXwCwFj6g8PJastU86gNWV5FVgjEilaA0eCXPYnI3s05daCN6Fyj8MVKJyRyTGcafWCosh2arHBsgfN
readable-stream	lib/_stream_writable	Writable	7	S1okCKzjvgsfl7IianLdIjjVuaa1CaWxDVTG0A==
readable-stream	lib/internal/streams/pipeline	pipeline	1	i9N0pg==
readable-stream	readable		11	r7F0DjrDfhcJOX5Mqbu/YL3FMHtaAaGAEM39l882+7HfLgu68VfowGu3AME=
readable-stream	lib/_stream_readable		109	pcdOA1Dx2wVDAcMGP90cCoibug1ABUYR0EVAEq8vQRMEC6MWfVrFFnY79RsRwkshO/yVJiuKnieq9OYt42hNNu9mQj9XcstJjZrKTuoz9Vw=
readable-stream	readable		9	r7F0DjrDfhe9xTB7WgGhgBDN/ZfPNvux3y4LuvFX6MBrtwDB
readable-stream	lib/_stream_readable		100	pcdOA1Dx2wVDAcMGP90cCoibug1ABUYR0EVAEq8vQRMEC6MWAc8uHBHCSyErip4nqvTmLeNoTTbvZkI/ONGOQFdyy0mNmspO6jP1XPaI5Wg=
readable-stream	lib/_stream_readable	Readable	2	7wVCPMGyB80=
readable-stream	lib/_stream_readable	default	2	7wVCPMGyB80=
readable-stream	lib/_stream_transform	Transform	7	AWPqDzMkvSn2JyN7NOXWgsMVKJzIdmqxwbIHzQ==
readable-stream	lib/_stream_writable	Writable	1	DVTG0A==
readdirp	index		75	1HG9BACo7QZ+BSEHwu9NE3uelhYdA8QkPp+QJfnEsik+n+czen/+PVdub0nr3s5R24LAUiLSImXJF2Bm7UDSi9GgbI7o5xaT/ntflOlycZQ=
readdirp	index	default	7	M+3betlbXYr+e1+UIelAvdo9Tr3x1kTQTgvN7w==
readdirp	esm/index		69	1HG9BACo7QZ+BSEHwu9NE3uelhYdA8QkPp+QJfnEsik+n+czen/+PVdub0nr3s5RItIiZe1A0ovRoGyO6OcWk/57X5TpcnGUIJw6n/0gB70=
readdirp	index		76	1HG9BACo7QZ+BSEHwu9NEx0DxCQ+n5Al+cSyKT6f5zNXbm9J697OUSLSImUWTlZ3Xqz8ee1A0ovRoGyO6OcWk/57X5TpcnGUIJw6n/0gB70=
readdirp	index	default	6	M+3betlbXYr+e1+UIelAvfHWRNBOC83v
readdirp	readdirp		37	BVHYH02A6yJel/spGUaOQBkxAFOVVbtVQKhJVhC1kXVETfuH2Vtdiu9buJoR0xWcfUbZnCCcOp/ECue7/SAHvT0Fo73x1kTQLsK+33Nlj+g=
readdirp	readdirp	default	32	BVHYH02A6yJel/spGUaOQBkxAFOVVbtVQKhJVhC1kXVETfuH2VtdihHTFZx9RtmcIJw6n7lRDqrECue7/SAHvT0Fo73x1kTQLsK+33Nlj+g=
readdirp	stream-api	default	7	srRhDv9DEhnPrr0e+35NTz6fa49bmnTlPdvb9g==
readdirp	stream-api	default	8	dhbPA0ANhhgFUdgf4OlibBC1kXVLtaJ2EdMVnM+i/eQ=
request	index		29	6EysB7trFg70YgMaN9bPHuQDUSnBs68ukNdrPIrGBECYD59CM1kNceWe/Zc4evqkwdkbsNRDhrb6oC3Db2SRzK7gec69zmbX7PLC40oIVvQ=
request	index	request	4	9GIDGqz4siHQJu+KSghW9A==
request	index	default	4	9GIDGqz4siHQJu+KSghW9A==
request	index	defaults	9	6EysB7trFg431s8e5ANRKcGzry4RM2SNOHr6pL3OZtfs8sLj
request	main		109	potdAXnVOwNnAn8EvjPAJYXIcidD5cspV8Y1MXPXUEHkt9tF84dhRwlIGEv7TWpRbnrfVGrMN10IrKtwHMzCfmzRaobN69aJtiIwr891aLM=
request	main	request	80	potdAXnVOwNnAn8EvjPAJYXIcidD5cspc9dQQeS320Xzh2FHCUgYS/tNalFqzDddCKyrcGzRaobN69aJtiIwr891aLM3Uw/JfSmVym2s58s=
request	main	default	80	potdAXnVOwNnAn8EvjPAJYXIcidD5cspc9dQQeS320Xzh2FHCUgYS/tNalFqzDddCKyrcGzRaobN69aJtiIwr891aLM3Uw/JfSmVym2s58s=
request	main	request	2	x+ttovhZjOs=
request	main	default	2	x+ttovhZjOs=
request	main	defaults	4	FQz2O5DXazzB2Ruw1EOGtg==
request	main	post	2	x+ttomRK59Q=
request	main	put	2	x+ttoldXhaM=
request	main	head	7	rPiyIeS320UN0xZlBzjKb8frbaJ91NTISghW9A==
request	lib/main		36	PUUkD+g5lx6IrSI65LfbRftNalGITu1W+KdKYQisq3C4snVy17TthHB1bJMgIDaUx+ttoieZULf5kOe907HovT/Ylb/2I0TN1pRc3CYu5t8=
request	lib/main	request	33	wnsDAD1FJA/oOZceiK0iOuS320X7TWpRiE7tVvinSmEIrKtwuLJ1cte07YRwdWyTICA2lMfrbaL5kOe907HovT/Ylb/2I0TN1pRc3CYu5t8=
request	lib/main	default	33	wnsDAD1FJA/oOZceiK0iOuS320X7TWpRiE7tVvinSmEIrKtwuLJ1cte07YRwdWyTICA2lMfrbaL5kOe907HovT/Ylb/2I0TN1pRc3CYu5t8=
request-promise	lib/rp		27	MqsYDtLjiQ/dmDIROse8LNFYpTajrtBC3SCWWb0c2l57TSd93NQrgfXcCII1RpOOeoTzmpCeK8TuVHHEZHZhy5cHieQpD5fnFqP38+JtUfQ=
request-promise	lib/rp		36	pPjFALXyjwwawi8NtbSODfpxZCU0j5Uotmk3aN8BFmmAiUdt3NQrgTPtc4dxdZmjsfBXpF12CL/EBu/DBSDF2oH7Hd94fh3uGRiZ8BP+Ffk=
request-promise	lib/rp		36	pPjFAPpxZCUQvZklNI+VKAmTXCo5p9dWRVwrXb0c2l62aTdo3NQrgTPtc4eI2yqacXWZo7HwV6Sz+ZOvBSDF2oH7Hd/0dEvlGRiZ8BP+Ffk=
request-promise-native	lib/rp		10	0uOJDzrHvCyjrtBC3SCWWWPbl1n13AiC74ijqu5UccSXB4nk4m1R9A==
require-from-string	index		10	HsoGA3mvgRwQ9qRo/+decYG5GIr361SiqPOWpjpEuq4V3NLKSOVb7g==
require-from-string	index	default	9	ea+BHBD2pGj/515xgbkYivfrVKKo85amOkS6rhXc0spI5Vvu
require-from-string	index		9	HsoGA3mvgRwQ9qRo/+decYG5GIr361SiOkS6rhXc0spI5Vvu
require-from-string	index	default	8	ea+BHBD2pGj/515xgbkYivfrVKI6RLquFdzSykjlW+4=
resolve-from	index		12	XW2PAB7KBgMn+lkMEPakaLdPFmki/UBplxTJcoG5GIrGT3yQOkS6rlHO6NXfMy7x
resolve-from	index		10	XW2PAB7KBgMn+lkMEPakaCL9QGmXFMlygbkYisZPfJA6RLquUc7o1Q==
resolve-from	index		8	HsoGAyf6WQwQ9qRoIv1AaYG5GIo6RLqu1T1xxVHO6NU=
resolve-from	index	default	7	J/pZDBD2pGgi/UBpgbkYijpEuq7VPXHFUc7o1Q==
retry	lib/retry		19	smpHCoB5cBj6eChnRL0hbkwTzXeN7yyNfJZBnM81/6VjFVCppZDzwDbDSsL6oC3DHQ5Qx0BvANBHtWbe95On7crLZvJoaVf2wz/D+A==
retry	lib/retry	operation	5	NsNKwvqgLcMdDlDHR7Vm3sM/w/g=
retry	lib/retry	operation	4	NsNKwvqgLcMdDlDHwz/D+A==
retry	lib/retry		18	smpHCoB5cBj6eChnRL0hbkwTzXeN7yyNfJZBnM81/6VjFVCppZDzwPqgLcMdDlDHQG8A0Ee1Zt73k6ftystm8mhpV/bDP8P4
retry	lib/retry	operation	3	+qAtwx0OUMfDP8P4
rimraf	dist/commonjs/index		35	ag8QBZcucw+zec8QWxx4GccTmyhDR1RPbQG7VskbkGugs1SNJFqCmoKXBpyGx8ueQuDEo8xR6q45MZS+54P2yq1IW9FAjdbayOV23/0oNOs=
rimraf	dist/esm/index		15	ly5zD7wyYkHxlo9NPwVGT7BqFlFtAbtWLu+8iN4/+qJC4MSjyHZqsTkxlL502JvA/Sg06/7lo/ahPVz9
rimraf	dist/mjs/index		22	ly5zD4BZeyttEL4xvDJiQfGWj00/BUZPsGoWUW0Bu1buTjJiLu+8iB9xDI2fRxOb3j/6okLgxKM5MZS+dNibwHU44OH9KDTrnAkp+KE9XP0=
rimraf	rimraf		46	Gf02CkTiChr1pv4l0akyJuR14Ch51vM4F56uO7Nf7EvERhFcLiI3YEAEpXyc8y6b/RBjm9Y+qZ1/EviyTwtBujNMzbqmhe7Y0Ek24MZ8ifU=
rimraf	rimraf	rimraf	17	eyU/EETiChrkdeAoF56uO7Nf7Evxlo9NLiI3YLdPFmlABKV8blrufpzzLpvWPqmdfxL4sjNMzborRJjQpoXu2BUkWug=
rimraf	rimraf	default	17	eyU/EETiChrkdeAoF56uO7Nf7Evxlo9NLiI3YLdPFmlABKV8blrufpzzLpvWPqmdfxL4sjNMzborRJjQpoXu2BUkWug=
runtypes	esm/Array		15	I/EkAufkthjnvD8iF5RiMtHRHze1nwo/dG7OSIym2lGyTkxd4y7ti8w8h5cv/+vJ8Txe1sXZCucAVd/t
runtypes	esm/Array	default	15	I/EkAufkthjnvD8iF5RiMtHRHze1nwo/dG7OSIym2lGyTkxd4y7ti8w8h5cv/+vJ8Txe1sXZCucAVd/t
runtypes	esm/utils/AsyncContract		11	NXnfBNmv3w0OQNooL//ryQEdwdMDEU3brvNN2wBV3+0lM3/vlzhb8YV/6vw=
runtypes	esm/utils/AsyncContract	default	3	NXnfBA5A2igDEU3b
runtypes	esm/BigInt		5	4y7tiy//68nF2QrnfQfK6wBV3+0=
runtypes	esm/Boolean		4	4y7tiy//68nF2QrnAFXf7Q==
runtypes	esm/Brand		12	OD37Iee8PyK1nwo/dG7OSLJOTF3jLu2L6PZ8ly//68mu803bxdkK59+ap+0AVd/t
runtypes	esm/Brand	default	12	OD37Iee8PyK1nwo/dG7OSLJOTF3jLu2L6PZ8ly//68mu803bxdkK59+ap+0AVd/t
runtypes	esm/Constraint		11	BJS7Cm1iJRLnvD8iADFjM9Hfbzu1nwo/sk5MXdTDK64v/+vJxdkK5wBV3+0=
runtypes	esm/Constraint	default	11	BJS7Cm1iJRLnvD8iADFjM9Hfbzu1nwo/sk5MXdTDK64v/+vJxdkK5wBV3+0=
runtypes	esm/utils/Contract		9	NXnfBJri6mEv/+vJAxFN267zTdsAVd/tJTN/75c4W/GFf+r8
runtypes	esm/utils/Contract	default	3	NXnfBJri6mEDEU3b
runtypes	esm/utils-internal/copyProperties	default	3	lJOOJ+xAPlkhzcDb
runtypes	esm/utils-internal/defineProperties	default	2	7EA+WaHAl3E=
runtypes	esm/utils-internal/defineProperty	default	1	7EA+WQ==
runtypes	esm/utils-internal/enumerableKeysOf	default	3	iB5UV+xAPlmhwJdx
runtypes	esm/utils-internal/escapeRegExp	default	2	NqF16lQfoe0=
runtypes	esm/result/Failcode		26	W6wUA0hLEQnZr98N11fuDuDIoRgAMWMz3yTgP4ym2lEO6ghVWu2SXR9VcV6vv92A4y7ti7JRL5Ys06yjuUlOpUrpLMlUnQXPaDjJ1mPuFuA=
runtypes	esm/utils-internal/hasEnumerableOwn	default	2	iB5UV+xAPlk=
runtypes	script/index		68	qitHBgmAEA3IuPEUYscWFVt6mhhU3Zoa2xHII/HY7iXCfNUsBA2XMq8pKzTnwLk3EGlURP3GQEbGZFpdhGrUZuYZDnQxRAx1ACstduTX9Hg=
runtypes	esm/InstanceOf		8	11fuDm1iJRJtSEJv4y7tiy//68nQsCblxdkK5wBV3+0=
runtypes	esm/InstanceOf	default	8	11fuDm1iJRJtSEJv4y7tiy//68nQsCblxdkK5wBV3+0=
runtypes	esm/Intersect		11	u4w4AufkthjnvD8itZ8KP3RuzkiyTkxd4y7tiy//68kDeIvYxdkK5wBV3+0=
runtypes	esm/Intersect	default	11	u4w4AufkthjnvD8itZ8KP3RuzkiyTkxd4y7tiy//68kDeIvYxdkK5wBV3+0=
runtypes	esm/utils-internal/isNumberLikeKey	default	1	zrkNnw==
runtypes	esm/Lazy		7	tZ8KP+xAPlnJiQJqocCXcVpNO+TF2QrnAFXf7Q==
runtypes	esm/Lazy	default	7	tZ8KP+xAPlnJiQJqocCXcVpNO+TF2QrnAFXf7Q==
runtypes	esm/Literal		6	4MihGEEj0SzjLu2LL//rycXZCucAVd/t
runtypes	esm/Literal	default	6	4MihGEEj0SzjLu2LL//rycXZCucAVd/t
runtypes	esm/utils/match	default	1	pOFOng==
runtypes	esm/Never		5	tGvfdC//68nF2QrnAFXf7cGbA/c=
runtypes	esm/Object		25	5+S2GOe8PyIXlGIy0dEfN7WfCj8YcJtBjKbaUbJOTF3DFUZlZm5haKudDnHjLu2LslEvltTDK65qhn/BL//ryT7eiOkAVd/t7CGY+rElpvw=
runtypes	esm/Object	default	25	5+S2GOe8PyIXlGIy0dEfN7WfCj8YcJtBjKbaUbJOTF3DFUZlZm5haKudDnHjLu2LslEvltTDK65qhn/BL//ryT7eiOkAVd/t7CGY+rElpvw=
runtypes	esm/Optional		4	wxVGZQomdYTUwyuuxdkK5w==
runtypes	esm/Parser		11	bWIlEue8PyK1nwo/3yTgP7JOTF31bEWHgA0crdTDK64v/+vJxdkK5wBV3+0=
runtypes	esm/Parser	default	11	bWIlEue8PyK1nwo/3yTgP7JOTF31bEWHgA0crdTDK64v/+vJxdkK5wBV3+0=
runtypes	esm/utils-internal/quoteWithBacktick	default	2	EBUb1O7cD+Q=
runtypes	esm/utils-internal/quoteWithDoubleQuote	default	2	iD4QIhAVG9Q=
runtypes	esm/Record		24	5+S2GM0p0hvnvD8iG8gvLEEj0Sy1nwo/jKbaUexAPlmyTkxdqPSHduMu7YvOuQ2fL//ryYcsJs+u803bx+qz3gBV3+1GufnusSWm/GFTGv8=
runtypes	esm/Record	default	20	5+S2GKC2Vhpy2LIazSnSG+e8PyJ2+Q4ztZ8KP4ym2lHsQD5Zsk5MXeMu7YvOuQ2fL//ryYcsJs+u803bx+qz3sXZCucAVd/tRrn57rElpvw=
runtypes	esm/Runtype		51	/d3uFE10zxfnvD8iKEcbKPYzKjGPfw81zJQCOaUu9Dpp2Ow8tZ8KP/CENEdTP1pSjkjeZtQ073Jc/b97LAAExKkCx9hwC+Lu7CGY+ocBofw=
runtypes	esm/Runtype	default	35	TXTPF+e8PyIoRxsoF5RiMo9/DzXMlAI5pS70OmnY7Dy1nwo/8IQ0R1M/WlL2YjNTsk5MXY5I3mbUNO9yqQLH2ABV3+1wC+Lu7CGY+hyk6/o=
runtypes	esm/Spread		6	ePiVGXRuzkjsQD5Z9YV4X8XZCufpNfrw
runtypes	esm/utils-internal/SUCCESS	default	1	sk5MXQ==
runtypes	esm/Symbol		10	4MihGHLYshrNKdIbdvkOM+xAPlnjLu2LL//ryYcsJs/F2QrnAFXf7Q==
runtypes	esm/Template		41	u4w4AuDIoRg4Pfsh57w/Ivfr5CXHd38n0d9vO7WfCj9e3cVkq50OcVFuDndc/b97r7/dgOMu7Ysdr4Cf1MMrrskAfLEQWrXCohA/yQN4i9g=
runtypes	esm/Template	default	11	ZB2PFODIoRjnvD8itZ8KP7JOTF0rnEpo4y7ti8kAfLEv/+vJxdkK5wBV3+0=
runtypes	esm/Tuple		30	Y3ZCAW1iJRLnvD8iADFjM9HRHze1nwo/sPg+RNKrSUd0bs5IjKbaUSgItVWyVlOEZJ9fiuMu7YuBh1bCT+bBxABV3+3pNfrw8X5I89uD2/o=
runtypes	esm/Tuple	default	29	Y3ZCAW1iJRLn5LYY57w/IgAxYzPR0R83tZ8KP7D4PkTSq0lHdG7OSIym2lEoCLVVslZThGSfX4rjLu2LgYdWwk/mwcQAVd/t8X5I89uD2/o=
runtypes	esm/utils-internal/typeOf	default	5	I/EkAqC2VhrsQD5Z+Y1Ti2NpAMQ=
runtypes	esm/Union		14	5+S2GOe8PyIbyC8sF5RiMrWfCj90bs5Isk5MXeMu7Yuk4U6eL//rycXZCucAVd/twZsD92FTGv8=
runtypes	esm/Union	default	14	5+S2GOe8PyIbyC8sF5RiMrWfCj90bs5Isk5MXeMu7Yuk4U6eL//rycXZCucAVd/twZsD92FTGv8=
runtypes	esm/utils-internal/unwrapTrivial	default	8	u4w4Ajg9+yEbyC8sXt3FZAN4i9jF2Qrn35qn7WFTGv8=
runtypes	esm/result/ValidationError		11	1ZpZIiGHsDICO4c47EA+WeoGpKJJUvGjhywmz2A+ONYpTEfelzhb8RdIgfc=
runtypes	esm/result/ValidationError	default	5	1ZpZIklS8aNgPjjWKUxH3pc4W/E=
runtypes	lib/types/array		14	xIVaACPxJALn5LYY57w/IvdkcSPR0R83jKbaUbJOTF1SbeWA4y7ti8w8h5cJelKk8Txe1sXZCuc=
runtypes	lib/asynccontract		14	T735EChweBv3ZHEj4ZrgPvWFeF+o+qt6NqYBkU0bQKWfp7+xOIcRvQMRTds9CJPbEvQd4yUzf+8=
runtypes	lib/types/bigint		6	yLjxFPdkcSNSbeWA4y7ti8XZCud9B8rr
runtypes	lib/types/boolean		5	92RxI+0UVSpSbeWA4y7ti8XZCuc=
runtypes	lib/types/brand		6	OD37Iej2fJfx9ve0xdkK59+ap+1IiUXv
runtypes	lib/types/constraint		14	BJS7CvdkcSMAMWMz0d9vO3xDPEKyTkxdqmkdaNQ073Lk1/R4Um3lgNTDK67x9ve0xdkK51dbH/Q=
runtypes	lib/contract		12	T735EChweBv3ZHEj4ZrgPvWFeF+o+qt6NqYBkU0bQKUDEU3bPQiT2xL0HeOp0df8
runtypes	lib/decorator		15	92RxI+Ga4D4XvJVEsk5MXUgoG3io+qt6eA/KfBgWsn+6Qz2MNqYBkUFQUp47PwSk8fb3tHcCG+uHl3bs
runtypes	lib/types/dictionary		20	xIVaAMw3nwfn5LYYoLZWGue8PyL3ZHEjdvkOM1pyzTOzBhU/jKbaUbJOTF3k1/R4Um3lgOMu7YvOuQ2fxdkK50a5+e6X6JH1Fh4u+Byk6/o=
runtypes	lib/errors		8	BmIhF+fkthiXHgEe1ZpZInb7e082pgGR/DLOrdqs0K8=
runtypes	lib/types/function		5	92RxI+9Vd2tSbeWA4y7ti8XZCuc=
runtypes	lib/index		12	qitHBmLHFhXh0gAxh3klMxBpVESDHqdGDSu6lTYs8qCtGFahDRgUpwZ/trWSkLjO
runtypes	lib/types/intersect		12	u4w4AqoVpxLnvD8isk5MXUOmEV71hXhfBA0IZlJt5YBNG0ClA3iL2CQI7dnF2Qrn
runtypes	lib/types/lazy		4	/cZARvH297RaTTvkxdkK5w==
runtypes	lib/types/literal	literal	1	fQfK6w==
runtypes	lib/match		9	qhWnEkOmEV71hXhfBA0IZqThTp5NG0ClPQiT26MVpeMcpOv6
runtypes	lib/types/never		5	92RxI7Rr33TF2QrnwZsD98ueZPg=
runtypes	lib/types/number		5	92RxI1Jt5YDjLu2LzrkNn8XZCuc=
runtypes	lib/types/optional		6	Um3lgAomdYSXd9mq1MMrrvH297TF2Qrn
runtypes	lib/types/record		30	xIVaAMw3nwdPvfkQ57w/IvdkcSPR0R83GHCbQYym2lGrnQ5x5hkOdFJt5YDjLu2Lo5KHmPRmmp0JelKkpH/PuuBCu8M9CJPbx+qz3rElpvw=
runtypes	lib/result		21	W6wUA0hLEQngyKEYwnzVLAAxYzOMptpRH1VxXqj6q3qvv92A4y7ti7JRL5a5SU6lSuksyVSdBc9oOMnWY+4W4LU5DOdGufnuJTN/78GbA/c=
runtypes	lib/runtype	create	23	eH9BB8w3nwdixxYVt0TBKNZW2DTMlAI5pS70OvCENEfWgYFTsk5MXcZkWl3UNO9y5Nf0eFJt5YA2pgGRl3fZqiQI7dmm1yzrSIlF7xyk6/o=
runtypes	lib/types/string		5	92RxI1pyzTNSbeWA4y7ti8XZCuc=
runtypes	lib/types/symbol		10	4MihGHLYshrNKdIb92RxI3b5DjNSbeWA4y7ti4csJs/tu6vgxdkK5w==
runtypes	lib/types/template		56	u4w4Asw3nweqFacSyLjxFODIoRg4Pfsh57w/Ivfr5CXHd38n0d9vO1FuDndc/b97r7/dgOMu7Ysdr4Cf1MMrrskAfLEQWrXC4BrU1wN4i9g=
runtypes	lib/types/tuple		15	xIVaAOfkthjnvD8i92RxIwAxYzPSq0lHjKbaUSgItVWyTkxdx6z8eVJt5YBkn1+K4y7ti8XZCufbg9v6
runtypes	lib/types/union		21	zDefB6oVpxLnvD8i92RxIxvILyxBI9Essk5MXcZkWl1DphFeBA0IZmZuYWhSbeWA4y7ti00bQKWkf8+6YhyP1cfqs97F2QrnHKTr+mFTGv8=
runtypes	lib/types/unknown		4	4CCKJlJt5YDF2QrnV1sf9A==
runtypes	lib/types/array		11	I/EkAue8PyJ2+Q4z0dEfN7JOTF0ZEROA6UZNjsw8h5cJelKk8Txe1sXZCuc=
runtypes	lib/asynccontract		7	KHB4G+Ga4D42pgGRn6e/sTiHEb0DEU3bEvQd4w==
runtypes	lib/types/bigint		5	yLjxFLJOTF3fy0NkxdkK530Hyus=
runtypes	lib/types/boolean		4	7RRVKrJOTF3F2QrnAFqF7Q==
runtypes	lib/types/constraint		15	BJS7ClpyzTPR3287fEM8QrJOTF2qaR1o1DTvcuTX9HgJICF+1MMrrvH297Sm2XDSxdkK51dbH/QcpOv6
runtypes	lib/contract		6	KHB4G+Ga4D42pgGRAxFN2xL0HeOp0df8
runtypes	lib/decorator		14	dvkOM+Ga4D4XvJVEsk5MXUgoG3h4D8p8GBayf7pDPYw2pgGRQVBSnjs/BKTx9ve0dwIb64eXduw=
runtypes	lib/types/dictionary		19	zDefB0+9+RCgtlYa57w/ItH7ZS52+Q4zWnLNM7MGFT8Mq5NEKAi1VbJOTF0rz9Zr5Nf0eM65DZ8S9B3jxdkK55fokfUWHi74HKTr+g==
runtypes	lib/errors		9	BmIhF5ceAR7VmlkidvkOM3b7e082pgGR/DLOrdqs0K8rWqHk
runtypes	lib/types/function		4	sk5MXe9Vd2vF2QrnnMB57w==
runtypes	lib/index		10	YscWFeHSADGHeSUzEGlURIMep0YNK7qVNizyoA0YFKcGf7a1kpC4zg==
runtypes	lib/types/intersect		6	u4w4Aue8PyKyTkxdA3iL2CQI7dnF2Qrn
runtypes	lib/types/never		5	sk5MXbRr33Sh9ZS5xdkK58ueZPg=
runtypes	lib/types/number		4	sk5MXc65DZ81lEDMxdkK5w==
runtypes	lib/types/optional		6	sk5MXQomdYSXd9mq1MMrrvH297TF2Qrn
runtypes	lib/types/record		20	zDefB+e8PyJ2+Q4z0dEfNxhwm0EoCLVVsk5MXWZuYWjmGQ50CiZ1hKOSh5j0ZpqdCXpSpJBnJ7ikf8+64EK7w8fqs94S9B3jxdkK50La//Y=
runtypes	lib/runtype	create	21	eH9BB8w3nwe3RMEozJQCOaUu9DrhmuA+8IQ0R9aBgVOyTkxdxmRaXdQ073Lk1/R4NqYBkZd32arx9ve0AR3B0yQI7dmm1yzrSIlF7xyk6/o=
runtypes	lib/types/string		4	kbuHCFpyzTOyTkxdxdkK5w==
runtypes	lib/types/symbol		11	I/EkAnLYshrNKdIbdvkOMygItVWyTkxd6FO1cqExy3NjaQDEhywmz8XZCuc=
runtypes	lib/types/tuple		13	57w/Inb5DjNdxdc0ZtSMRCgItVWyTkxdx6z8eRkRE4Bkn1+KzDyHl8XZCudXWx/024Pb+g==
runtypes	lib/types/union		15	zDefB+e8PyIbyC8sQSPRLCgItVWyTkxdxmRaXWZuYWikf8+6YhyP1cfqs94S9B3jxdkK5xyk6/phUxr/
runtypes	lib/types/unknown		4	4CCKJrJOTF3F2QrnV1sf9A==
runtypes	lib/index		5	YscWFQ0rupUNGBSnBn+2tUiJRe8=
runtypes	lib/runtype	create	19	eH9BB8w3nwd2+Q4zzJQCOaUu9DrhmuA+8IQ0R9aBgVOyTkxdxmRaXdQ073Lk1/R4NqYBkfH297QBHcHTJAjt2abXLOtIiUXvHKTr+g==
safe-buffer	index		9	jM7bZuTXk2zj7huGvcYJkPLxpplMCP27lnDRxyBEj90FsDDo
safe-buffer	index		6	apKYTIzO22bk15NsvcYJkJZw0ccFsDDo
safe-buffer	index		6	jM7bZuTXk2wEHjN1vcYJkJZw0ccFsDDo
secure-json-parse	index		14	uZmUAJceAR4kr8NGwDmTR3TtKGPkClBjDyqlfNEplIXSGFWXC0j2mrYtKey9dgL7imCN/Qqt7f0=
secure-json-parse	index	parse	1	0SmUhQ==
secure-json-parse	index	default	1	0SmUhQ==
secure-json-parse	index		9	uZmUAJceAR5mjGgrJK/DRnTtKGPkClBj0hhVl7YtKey9dgL7
secure-json-parse	index	parse	2	uZmUAHTtKGM=
seek-bzip	lib/bitreader	default	4	10coWv015XvBMHi2z6L95A==
seek-bzip	lib/index		82	r7SwBAkxqgkW7QwSSIYAGQBDoyDeAuwh5+SdJkV6Yj1o/txOrEF/Ut16wlXXRyhaW/8rWwMvL1tApadek6HPZ/93GWjh3ExzPqVAdhbleHg=
seek-bzip	lib/index	default	4	NZjri0jD1Z35TSnOs8An3Q==
seek-bzip	seek-bzip/bitreader	default	3	tKQ0Sv015XtAmF/v
seek-bzip	seek-bzip/index		56	r7SwBAkxqglIhgAZ3gLsIefknSZFemI9aP7cTqxBf1LdesJVW/8rW/93GWg+pUB2FuV4eHrj+ILAYqWKof7mijWY64uyKbCMSMPVnQC5h74=
semiver	dist/semiver		4	LmZlAEL+RkmKJ8jKEegq6w==
semiver	dist/semiver	default	1	iifIyg==
semver	functions/clean	default	1	cel+Ng==
semver	functions/cmp		7	a+67DNm/aRj35q4kw3fWOyxPfoywc8OMZTvBkA==
semver	functions/cmp	default	7	a+67DNm/aRj35q4kw3fWOyxPfoywc8OMZTvBkA==
semver	functions/coerce		10	N6YTDrVkQxEXqMg6iP0tWgFtTl1jZhhoynifko2Pb8AfzFnHtVLM6w==
semver	functions/coerce	default	8	N6YTDrVkQxGI/S1aY2YYaMp4n5KNj2/AH8xZx7VSzOs=
semver	classes/comparator		19	N6YTDlBzbCgveJE0F6jIOgFtTl3ZZzl4i42jfFNnQooPcZ+N5jtlkkCeTZoVZECw92n7vRHqXs8O+B/Z0Wgv3cLQFOaLKtLnY8oN/A==
semver	classes/comparator	default	16	N6YTDi94kTTZZzl4i42jfFNnQooPcZ+N5jtlkkCeTZoVZECw92n7vRHqXs8O+B/Z0Wgv3cLQFOaLKtLnY8oN/A==
semver	functions/compare-build	default	2	LmZlAHae7V0=
semver	functions/compare	default	1	LmZlAA==
semver	functions/diff		11	LmZlAOhMrAeH3nIIC/rRDXjmRBSVVSgzM1kNcSy6tX0rRGmoYB7ExWeUEco=
semver	functions/diff	default	11	LmZlAOhMrAeH3nIIC/rRDXjmRBSVVSgzM1kNcSy6tX0rRGmoYB7ExWeUEco=
semver	functions/inc	default	1	1fZdGg==
semver	index		45	WUa/HpVVKDPvEoA3+E4COAJunUUBKmxIdp7tXSSyqnZqWC936q0ReUF2uaKuc7ymFWRAsPR0frMrc3+0MzJauqOu+MKfBrDF13LB0MK+0OQ=
semver	ranges/intersects	default	1	FWRAsA==
semver	functions/major	default	1	LLq1fQ==
semver	ranges/min-version		11	a+67DCYhiR+VVSgzs+QTPTNZDXEPcZ+NZTvBkB4XKcKfhjnQOFj/3WPKDfw=
semver	ranges/min-version	default	11	a+67DCYhiR+VVSgzs+QTPTNZDXEPcZ+NZTvBkB4XKcKfhjnQOFj/3WPKDfw=
semver	functions/minor	default	1	YB7ExQ==
semver	ranges/outside		7	a+67DC94kTQxRAZqD3GfjWU7wZB+HbzGY8oN/A==
semver	ranges/outside	default	6	a+67DDFEBmoPcZ+NZTvBkH4dvMZjyg38
semver	functions/patch	default	1	M1kNcQ==
semver	functions/prerelease	default	1	lVUoMw==
semver	classes/range		73	4QRdBHtq4gs3phMO1o08DoB3HRTCOlkWSJ7dFlbgeB5qNdMiVG5zJLwr8i0XqMg61kf+PwjhGEHGk9xIjeAyT2U2kFAHMP9Q7gmeVVvO0Fc=
semver	classes/range	default	25	4QRdBDemEw7WjTwOgHcdFMQjZhxW4HgeajXTItZH/j8I4RhBFbQbg1NnQooVZECwX/7Rsp/nhLavVri2WdN1wlJvX9C/9/fR1CxP3osq0uc=
semver	classes/semver	SemVer	46	n4iVA4fecgg3phMOeOZEFCuJaD+YgoBHPzJ7S0oqp1PqjvRTH2zqV5W+AVl2nu1dGpdDY+fbc2Y6MotpWkTZdOuYQIorRGmoqu80sVDkdrk=
semver	ranges/subset		12	a+67DDemEw6VVSgzL3iRNKxgPzkxRAZqM1kNcSy6tX0PcZ+NZTvBkGAexMVjyg38
semver	ranges/valid	default	1	xCNmHA==
semver	functions/diff		10	LmZlAOhMrAcL+tENeOZEFJVVKDMzWQ1xLLq1fStEaahgHsTFZ5QRyg==
semver	functions/diff	default	10	LmZlAOhMrAcL+tENeOZEFJVVKDMzWQ1xLLq1fStEaahgHsTFZ5QRyg==
semver	classes/semver	SemVer	40	n4iVA4fecgg3phMOeOZEFCuJaD+YgoBHPzJ7S0oqp1MfbOpXdp7tXRqXQ2Pn23NmOjKLaVpE2XTrmECKK0RpqFDkdrnVm2bFZ5QRylvg2s8=
semver	functions/coerce		7	tWRDEReoyDqI/S1aAW1OXcp4n5IfzFnHtVLM6w==
semver	functions/coerce	default	5	tWRDEYj9LVrKeJ+SH8xZx7VSzOs=
semver	functions/coerce		7	tWRDEea3ekqI/S1aAW1OXcp4n5IfzFnHtVLM6w==
semver	classes/comparator		18	N6YTDlBzbCgveJE05rd6SgFtTl2LjaN8U2dCig9xn43mO2WSQJ5NmhVkQLD3afu9Eepezw74H9nRaC/dwtAU5osq0udjyg38
semver	classes/comparator	default	15	N6YTDi94kTSLjaN8U2dCig9xn43mO2WSQJ5NmhVkQLD3afu9Eepezw74H9nRaC/dwtAU5osq0udjyg38
semver	functions/diff		9	6EysBwv60Q145kQUlVUoMzNZDXEsurV9K0RpqGAexMVnlBHK
semver	functions/diff	default	9	6EysBwv60Q145kQUlVUoMzNZDXEsurV9K0RpqGAexMVnlBHK
semver	classes/range		73	4QRdBHtq4gs3phMO1o08DoB3HRTCOlkWSJ7dFlbgeB5qNdMiVG5zJLwr8i3WR/4/nszeRsaT3EiN4DJPBzD/UO4JnlVbztBX2/yqY+dPY2U=
semver	classes/range	default	23	4QRdBDemEw7WjTwOgHcdFMQjZhxW4HgeajXTItZH/j/ZZzl4U2dCip94dKUVZECwX/7Rsp/nhLavVri2WdN1wp+GOdBSb1/Q1CxP3osq0uc=
semver	classes/semver	SemVer	35	h95yCDemEw545kQUK4loP5iCgEc/MntLSiqnUx9s6ld2nu1dGpdDY+fbc2ZaRNl065hAiitEaahQ5Ha5Z5QRyjxIj9AnqRbWjKEd22WxcO0=
semver	classes/comparator		18	a+67DDemEw5Qc2woL3iRNOa3ekoBbU5dU2dCig9xn41lO8GQ5jtlkkCeTZoVZECw92n7vRHqXs/RaC/dwtAU5osq0udjyg38
semver	classes/comparator	default	15	a+67DDemEw4veJE0U2dCig9xn41lO8GQ5jtlkkCeTZoVZECw92n7vRHqXs/RaC/dwtAU5osq0udjyg38
semver	functions/diff		6	6EysBwv60Q145kQUlVUoMytEaahnlBHK
semver	functions/diff	default	6	6EysBwv60Q145kQUlVUoMytEaahnlBHK
semver	functions/parse		6	1KP5MyuJaD/mt3pKSiqnUwFtTl2LKtLn
semver	functions/parse	default	3	K4loP0oqp1OLKtLn
semver	index		42	WUa/HpVVKDPvEoA3+E4COAJunUV2nu1dJLKqdmpYL3fqrRF5QXa5ohVkQLD0dH6zK3N/tDMyWrqjrvjCnwawxRa8xczXcsHQ8Ppe1sK+0OQ=
semver	functions/parse	default	4	N6YTDiuJaD9KKqdTiyrS5w==
semver	classes/range		64	4QRdBHtq4gs3phMO1o08DoB3HRTCOlkWVuB4Hmo10yJUbnMk1kf+P57M3kbGk9xIjeAyT+4JnlVbztBX2/yqY+dPY2VTJCFnJBPsa+U26m0=
semver	classes/range	default	22	4QRdBDemEw7WjTwOgHcdFMQjZhxXTuwcVuB4Hmo10yLWR/4/2Wc5eFNnQoqfeHSlFWRAsF/+0bKf54S292n7vZ+GOdBSb1/Q1CxP3osq0uc=
semver	index		42	eOZEFHX4EB2ncFIeNSF7IENX5S+V2LE6H2DIO29QVT7YngVH+hXgTi+JcFIal0NjWZLpZ5gQ0mif1yl1Jz/HeuzKKnwssUyB5g9rghnZFYU=
semver	semver		247	FP12AMFvhgCDteYAG6GbAfbA1gHhBF0EkM/XBm3cXweH3nIIy1ywCCQ9RQp7auILN6YTDtaNPA7inF8P67/PEPqUyhGDj7sSgHcdFHjmRBQ=
semver	semver	parse	4	N6YTDiuJaD9KKqdTiyrS5w==
semver	semver	clean	1	cel+Ng==
semver	semver	SemVer	19	N6YTDqZbRiOVVSgzK4loP5iCgEc/MntLSiqnUxqXQ2MzWQ1xWkTZdCy6tX1Folu4YB7ExTcB9c+fhjnQPEiP0DhY/92LKtLn7OsV9w==
semver	semver	compare	3	h95yCOuYQIonqRbW
semver	semver	compareBuild	2	59tzZkWiW7g=
semver	semver	inc	16	6EysBwv60Q145kQU1fZdGpVVKDMfbOpXM1kNcSy6tX0rRGmoUOR2uWAexMVnlBHKn4Y50IyhHds4WP/dZbFw7Q==
semver	semver	inc	1	1fZdGg==
semver	semver	diff	6	6EysBwv60Q145kQUlVUoMytEaahnlBHK
semver	semver	major	1	LLq1fQ==
semver	semver	minor	1	YB7ExQ==
semver	semver	patch	1	M1kNcQ==
semver	semver	compare	1	LmZlAA==
semver	semver	compareBuild	2	LmZlAHae7V0=
semver	semver	sort	1	dp7tXQ==
semver	semver	rsort	1	dp7tXQ==
semver	semver	cmp	7	a+67DNm/aRj35q4kw3fWOyxPfoywc8OMZTvBkA==
semver	semver	Comparator	7	N6YTDtlnOXgPcZ+NEepez8LQFOaLKtLnY8oN/A==
semver	semver	parse	6	U2dCig9xn433afu90Wgv3Ysq0udjyg38
semver	semver	intersects	7	a+67DDemEw4PcZ+NZTvBkOY7ZZKLKtLnY8oN/A==
semver	semver	Range	8	N6YTDoB3HRTZZzl4X/7Rsp+GOdBSb1/QOFj/3Ysq0uc=
semver	semver	intersects	3	4QRdBBVkQLBiHI/V
semver	semver	maxSatisfying	1	LmZlAA==
semver	semver	minSatisfying	1	LmZlAA==
semver	semver	minVersion	11	a+67DCYhiR+VVSgzs+QTPTNZDXEPcZ+NZTvBkB4XKcKfhjnQOFj/3WPKDfw=
semver	semver	validRange	1	xCNmHA==
semver	semver	outside	6	a+67DDFEBmoPcZ+NZTvBkH4dvMZjyg38
semver	semver	prerelease	1	lVUoMw==
semver	semver	intersects	1	FWRAsA==
semver	semver	coerce	5	tWRDEYj9LVrKeJ+SH8xZx7VSzOs=
semver	semver		164	g7XmAOEEXQSH3nIIy1ywCHtq4gs3phMO1o08DoB3HRR45kQUa+HNFNm/aRhBcBMhajXTIsqBPCpx6X427xKAN/hOAjiHD8k4op4BO8N31js=
semver	semver	parse	2	N6YTDosq0uc=
semver	semver	SemVer	17	N6YTDqZbRiOVVSgzmIKARz8ye0sal0NjM1kNcVpE2XQsurV9RaJbuGAexMU3AfXPn4Y50DxIj9A4WP/diyrS5+zrFfc=
semver	semver	Comparator	6	N6YTDg9xn40R6l7PwtAU5osq0udjyg38
semver	semver	parse	4	D3GfjdFoL92LKtLnY8oN/A==
semver	semver	Range	7	N6YTDoB3HRRXTuwcX/7Rsp+GOdA4WP/diyrS5w==
semver	semver	coerce	3	tWRDER/MWce1Uszr
semver	semver	sort	1	LmZlAA==
semver	semver	rsort	1	FrzFzA==
semver	semver	SemVer	16	pltGI5VVKDOYgoBHPzJ7SxqXQ2MzWQ1xWkTZdCy6tX1Folu4YB7ExTcB9c+fhjnQPEiP0DhY/92LKtLn7OsV9w==
semver	semver	compare	4	h95yCOuYQIonqRbWiyrS5w==
semver	semver	Comparator	5	D3GfjRHqXs/C0BTmiyrS52PKDfw=
semver	semver	intersects	5	a+67DA9xn41lO8GQ5jtlkmPKDfw=
semver	semver	Range	6	gHcdFFdO7Bxf/tGyn4Y50DhY/92LKtLn
semver	semver		148	g7XmAOEEXQSH3nIIy1ywCHtq4gvWjTwOgHcdFHjmRBRr4c0U2b9pGEFwEyFqNdMicel+Nu8SgDf4TgI4hw/JOKKeATvDd9Y7yiayQABmzkE=
semver	semver	inc	15	6EysBwv60Q145kQU1fZdGpVVKDMfbOpXM1kNcSy6tX0rRGmoUOR2uWAexMVnlBHKjKEd2zhY/91lsXDt
semver	semver	SemVer	11	lVUoMxqXQ2MzWQ1xLLq1fUWiW7hgHsTFNwH1z5+GOdA4WP/diyrS5+zrFfc=
semver	semver	outside	5	a+67DA9xn41lO8GQfh28xmPKDfw=
semver	semver	Comparator	4	D3GfjcLQFOaLKtLnY8oN/A==
semver	semver	parse	6	lVUoMw9xn43RaC/dOFj/3Ysq0udjyg38
semver	semver		139	g7XmAIfecgjLXLAIe2riC3rLdg3WjTwOOsp+D2wNnROAdx0UeOZEFGvhzRTZv2kYQXATIWo10yLvEoA3+E4COIcPyTiingE7w3fWO8omskA=
semver	semver	inc	10	6EysB3jmRBSVVSgzM1kNcSy6tX0rRGmoYB7ExWeUEco4WP/dZbFw7Q==
semver	semver		70	U2QqBPwF7wTLXLAIVyg7Dbzp6w062lkODmkkG4pEzR4jwk4g1upQNYGOVTWHD8k4w3fWO/ETkTw5bto9o3USRAO1QEVPFU9r8R8hdHwpHoc=
semver-parser	index		4	w2FkUmovhsSNeTPXdmGi+w==
semver-parser	index		34	oqtqDvASEQ9NtuQPer8jHdVPsyQmbckmRRnbKkWEmDbDYWRSO7OdfJoiEIz3HZCMLZ9yloHukZslL0W6ai+GxKaUQMrh57vMJeKn83Zhovs=
semver-utils	semver-utils		11	0PzeWGS47WgzWQ1xLLq1fbGjAooPcZ+NFS2cn1/+0bJFolu4YB7ExWPKDfw=
sha1-file	index		5	FeotL3Ol0zw9lIU+0suKUUyzNlY=
sha1-file	index		6	FeotL3Ol0zw9lIU+0suKUUyzNlbIdmqx
sha1-file	index	default	1	PZSFPg==
sha1-file	index	sync	1	0suKUQ==
sha1-file	index		8	787NLmLPWDBzpdM8fuG+ZjP7A33b61+sBxNeto8nudo=
sha1-file	index	default	7	787NLmLPWDBzpdM8fuG+ZjP7A33b61+sBxNetg==
sha256-file	index		8	787NLmLPWDDtNuRPfuG+ZjP7A33b61+sBxNeto8nudo=
sha256-file	index	default	7	787NLmLPWDDtNuRPfuG+ZjP7A33b61+sBxNetg==
shell-quote	index		20	STGZAAI2mQPZx4UEwUtNBbYTVBrp/pIlL04/Tte4dVn0fw9gPydIbSMcfHjTEI2MtyGruDmDKMe6O67M8okzzZEEodxZ+Yf2sPUZ9xLY2fs=
shell-quote	index	quote	7	wUtNBbYTVBovTj9OPydIbbchq7iRBKHcsPUZ9w==
shell-quote	index	parse	12	STGZAAI2mQPZx4UE6f6SJde4dVn0fw9gIxx8eNMQjYy6O67M8okzzVn5h/YS2Nn7
shell-quote	index		16	STGZAAI2mQPZx4UEwUtNBbYTVBrp/pIlL04/TvR/D2A/J0httyGruDmDKMe6O67M8okzzZEEodxZ+Yf2sPUZ9w==
shell-quote	index	parse	8	STGZAAI2mQPZx4UE6f6SJfR/D2C6O67M8okzzVn5h/Y=
shelljs	global		5	N2dwCipEdlDXzEu/JOUg4veTp+0=
shelljs	shell		11	MyGWAm+UwgcdHFmJ2t1Tj8ZPfJADdgOhxiHyqw4WqbGA8E3NBrEi12Pl6vg=
shelljs	shell		10	MyGWAm+UwgcdHFmJ2t1Tj8ZPfJDGIfKrDhapsYDwTc0GsSLXY+Xq+A==
shlex	shlex		49	9D6hDO4YnBHa4uYRFDphF/QlcBtLpaYplx2yKjnQ+CwisN81O5nMO86jx0V7cDBKMUWIVkVtImVqNuWH1DXYoif9gqtFofSr8jxfsDV1nr0=
shlex	shlex	quote	5	S6WmKXtwMEpI9YKm+X3v1yhzKOk=
shlex	shlex		22	FDphF7YTVBo50PgsIrDfNTuZzDvOo8dF8ktOSHtwMEpzi5tLrqqGaNQ12KJI9YKm/uBspyf9gqtFofSrOYMox36txs7bC5zZf8Nu5jHw5us=
shlex	shlex	quote	4	thNUGntwMEpzi5tLSPWCpg==
short-uuid	dist/index		7	2D63GAML2SAxwII52K1hgVBCJIWFWg2UVYHgzg==
short-uuid	index		29	R+j5CdS6HhOIRoUWkA+XJqr7qCioWUQxU70lQv4ls1QuedxcVVtUndGKAqP269uleiURqT3DcKuNCaqv89vW2ZAtlNrFW4je7zum57B07fw=
short-uuid	index		25	R+j5CdS6HhOIRoUWKB1UIJAPlyaq+6goqFlEMVO9JUL+JbNULnncXFVbVJ3RigKj9uvbpT3DcKuNCaqv3e7hxfPb1tmQLZTa7zum57B07fw=
short-uuid	gruntfile	default	13	HafGADabEBkivXMvfXABMUEEDTdldgpIm5T+SZApKErt5kVlFpvnie8oWbk+UtHDwX7R0A==
short-uuid	index		16	1LoeE9g+txgoHVQgkA+XJqr7qCioWUQx/iWzVNitYYFVW1Sd0YoCo/br26WNCaqvkC2U2u87pudcHIzrsHTt/A==
shortid	lib/build	default	1	eUa15w==
shortid	lib/generate	default	1	YxVQqQ==
shortid	lib/index		6	2D63GC0NozhMyXZOovorWL9YD8OPwH/c
shortid	lib/is-valid	default	3	NeBxEx9SBLBUH6Ht
shortid	lib/shortid		19	xQAOEoB5cBjYPrcY4nZsKi0Nozii+itYxK5yg43vLI15HZSgvAykomMVUKlOssq2+Zo+xpAtlNqPJ7naqxcK5Ee1D+R5RrXnhmub7g==
shortid	lib/shortid	default	8	4nZsKi0NozjErnKDje8sjbwMpKJjFVCpR7UP5HlGtec=
signal-exit	dist/cjs/index		36	xzXHMLKaZzNF36E4+eJhPE//YU4o9zBPsWGjXbz4UmUCHmllhW+TfzwW9brEMLG9puIl0HPpFdJM4W3VR1S83TKg/N2tkG/lz9qz6R/AUfc=
signal-exit	dist/mjs/index		34	xzXHMLKaZzNF36E4+eJhPE//YU4o9zBPsWGjXQIeaWWFb5N/tNogszwW9brEMLG9ZuCOwqbiJdBM4W3VR1S83TKg/N2tkG/lz9qz6R/AUfc=
signal-exit	index		26	RNG0J0XfoTj54mE8a5UrRdovkli8+FJlVtetaSbLV56fYyqk2I1Uph4lxKy02iCzPBb1usQwsb1dNt7FSKzX0UzhbdUyoPzdFSRa6OfTKP4=
signal-exit	index		20	RNG0J0XfoTj54mE86xpkU7z4UmVFpC9mVtetadrdU483oE+XJstXnp9jKqTYjVSmHiXErDwW9brEMLG9SKzX0TKg/N0VJFroqGGV8efTKP4=
signal-exit	index	default	7	RNG0J+saZFPa3VOPJstXnkis19EyoPzdFSRa6A==
signal-exit	index		44	QTzCAUt8ohB5cIMVVRXlGKY9syUoUJomHCNIJxxdICoxmJwsQOj1LvJ7Bi8Xg5Mxsnm+SF6jwkiXG71RvR4wWPllk4NAaMSK8Ts6jybLV54=
signal-exit	index	default	12	b5TCB0TRtCccXSAq6xpkU9rdU48my1een2MqpNiNVKYeJcSsMqD83RUkWugCq/H+
signale	signale	default	112	GMiVAlGsxgfT2tUJNV53DMiefR7F078gEmHaI9LtbCXIigswnmISM1STbT5CeDRB2hUtRJ2IlUak21VLRan7TmcD7FETaW9ePF5pa2Ffxmw=
signale	signale	default	65	UazGBzVedwyiGmEPxdO/INLtbCXIigswnmISM1STbT5CeDRBUTr1WhNpb15hX8ZsEZ0RbQ61cHRgqDF320W5d3aDoXvd8mSWdcB9ln6vapc=
sigstore	dist/index		26	uNtrFWwxhh7OZvcnRGLQKd+yHTv80NRPkVfNYiMmZnV14WV2+rU6f92v/57EJs6qsiJCsQWTjbXNtWa+Di0oxBDDzchvnyLXJdCt4iLhtPc=
sigstore	dist/sigstore	sign	3	gcHHGXxPSVDGHcfW
sigstore	dist/sigstore	attest	3	fE9JUCN4l47GHcfW
sigstore	dist/sigstore	verify	1	8hT14A==
sigstore	dist/sigstore	createVerifier	24	GbNuB/VYIwlp8k0vZdtsN5ISzTgdj+lPyxE/WEl9BGTkzwFy/cPehXS7zYmAZMGLFUOTkSgNypZz//ip6vWxsDFVOr/CGELt+FMn8KW9PPU=
smol-toml	dist/index		154	Mx+NBqnkiAq+c8wPECEWE83+DBTf2+wU5AFpFhMGehjB1MMcPcFyHXWLfx25QScins+RKp8Bmi0lorkvQp8WMCvB4zCr2pczd0CRNwgEszg=
smol-toml	dist/index	parseString	10	Mx+NBs3+DBS1Zk5ZlG5OXk1zTmEQ3o1hMiDSfVIuGqGMouK0ivQa0A==
smol-toml	dist/index	parse	15	uUEnIivB4zDXDEs0ctNdQOC0nkTRU05N33hyVLVmTlmUbk5eTXNOYXjScHO6WlJ2Z1c6d/cBUppFD0Kc
smol-toml	dist/index	stringify	4	4LSeRH8Ebl1IWd6d92Pw/A==
smol-toml	dist/index		8	exm3H3dAkTcLq5lTG7uzaLjZ2ml40nBzytYzfWuCiLY=
smol-toml	dist/index	parse	8	exm3H3dAkTcLq5lTG7uzaLjZ2ml40nBzytYzfWuCiLY=
smol-toml	dist/primitive	parseString	9	Mx+NBpGL6A7N/gwUC6uZUzIg0n2MouK0a4KItsqPo9OJmoDg
snappyjs	index		16	ccN5Gxlik06kkT1WNmKkWuTXk2xVnWZy3Nk6fev5BIB72MWJ6zOdjHqJk44mXvOqj5h9zvAz4NY/rD/1Phqy9Q==
snappyjs	index		14	ccN5GzZipFrk15NsVZ1mctzZOn3r+QSAe9jFiesznYx6iZOOJl7zqo+Yfc7wM+DWP6w/9T4asvU=
snappyjs	index		12	ccN5GzZipFpVnWZy3Nk6fev5BIB72MWJ6zOdjHqJk44mXvOqj5h9zvAz4NY+GrL1
snappyjs	index		11	ccN5GzZipFpVnWZyc/RtfNzZOn3r+QSAe9jFiesznYx6iZOO5LRqsPAz4NY=
socks-proxy-agent	dist/index		54	QjMKAKVcHgObCyIGoHypJxHeXS/ujeBAphLjQIcqTFDL6BpV6mKYVX1kmFYUmOVtAopdi//3GZ6ekZWeiP0OpNWqnKZMScHmxRkj+3Jb8P8=
socks-proxy-agent	dist/index		55	QjMKAJsLIgaWnKMeoHypJxHeXS/ujeBAphLjQIcqTFDL6BpV6mKYVX1kmFYUmOVtAopdi56RlZ7Vqpym7YkRqQJT6NOqhUrU7C6r4nJb8P8=
sodium-native	index		482	/4MEAENkCgBIxjUA4+KEALtJ6QARPvcAJjgRAYmQYQHRBdIBQB4dAsPqswLvalgEEInkBNI3tgUWuTgGW6RZBjTIVgeqk6UHP+4DCHnqTwg=
sodium-native	index	crypto_sign_verify_detached	11	Vh6DBfYpjyM/F4kr02enZWkibpGN05S/C9B/wNRCD87d6SHcXXmf44KY3u0=
source-map-support	source-map-support		98	masqAN+j8wBJoq8BeWjsDjwlIxrFceAb6SGcHvWnAim2dKkqkfYZLOXQ7Dqyzc08KHvdTcmh3k2CvdVRyQHIV1id4FqiPf9eKzVMaDJnsG0=
source-map-support	source-map-support		81	masqAEmirwF5aOwOPCUjGsVx4Bv1pwIpkfYZLOXQ7Dqyzc08KHvdTcmh3k2CvdVRyQHIV1id4FqiPf9eKzVMaDJnsG0Nd6dzKqgXdtoFaYk=
source-map-support	source-map-support		68	SaKvAXlo7A71pwIpkfYZLOXQ7Dqyzc08KHvdTcmh3k2CvdVRyQHIV1id4FqiPf9eKzVMaDJnsG0Nd6dzKqgXdtoFaYlRbJCVwWVPmqwO6aA=
source-map-support	source-map-support		62	SaKvAXlo7A71pwIpkfYZLOXQ7Dqyzc08KHvdTcmh3k2CvdVRyQHIV1id4FoyZ7BtKqgXdrb1PYbaBWmJUWyQlcFlT5qsDumgfxK9q1AtUq8=
spawn-command	lib/spawn-command		9	LqYnJhpTAEOqtuxKtF7aZYqZ9Zc1UZW9rLWWytzOlto6ZZvq
spawn-command	lib/spawn-command	default	7	LqYnJhpTAEO0XtplNVGVvay1lsrczpbaOmWb6g==
split2	index		20	R+j5Cb4AkhRaohoaanLdIm+g8yd+cdItvEn1UWWFpFZPX/dZIxIpWloBoYDaOCGNkckxnPFX6MAy0wjJNu9zzw1UxtBCKovWKUzL26DqoeI=
split2	index	default	13	R+j5Cb4AkhRaohoaanLdIm+g8yd+cdItZYWkVk9f91kjEilakckxnDLTCMkNVMbQKUzL2w==
split2	index		16	R+j5CYG7LBS+AJIUWqIaGm+g8ye8SfVRZYWkVk9f91kjEila2jghjZHJMZzxV+jAMtMIyTbvc89CKovWoOqh4g==
split2	index	default	9	R+j5Cb4AkhRaohoab6DzJ2WFpFZPX/dZIxIpWpHJMZwy0wjJ
split2	index		13	R+j5Cb4AkhRaohoaz669HpDAaDwLRA9NvEn1UU9f91naOCGNwbIHzaDqoeJbmnTlgEol/w==
split2	index	default	9	R+j5Cb4AkhRaohoaz669HpDAaDxPX/dZwbIHzVuadOWASiX/
split2	index		7	vgCSFFqiGhrPrr0eC0QPTU9f91nBsgfNgEol/w==
split2	index	default	6	vgCSFFqiGhrPrr0eT1/3WcGyB82ASiX/
sqlite	build/index		5	VDZtC++Ob11rOOKLOlQU3RPWF/k=
sqlite	main		57	s7vCCykVFA7zz4gXCE0wJ7Op+CiGXsI5//vxRALU2kf6izRXHSkAYIMe12sMs6tvg3Pmb4Q76m9Zq1l26fPNfm0pU4/h26CXdf7YnA5yKaY=
ssri	lib/index		85	2b+eAchtVQOC5zQJnGPYFvEAGCwCA14uvZhML7EN4jEO4dM7majTPpQ//Elm+hZXH94hWZMO91lddPVfSc2/YfG6AWehvdF5X9Kxfoy7JoM=
ssri	lib/index	checkData	20	2b+eAZxj2Bbvzs0u7SSSU0yzNlYf3iFZXXT1X0nNv2F+4b5m8boBZ6G90XmMuyaDaQtelgwD4qjqWhKsBxNettvQuL0jLefIL//ryYanLdw=
stream-buffers	lib/constants		4	3ihjFyHkKhyNdhEl14vFgA==
stream-to-promise	index		7	+JtXBnRDLw9uzu0dz669Hu8FQjwQY3xHwbIHzQ==
stream-to-promise	index	default	1	7wVCPA==
stream-to-promise	index		5	dEMvD+8FQjwQY3xHnaGDTc1/3m4=
stream-to-promise	index		7	dEMvD+8FQjwQY3xHnaGDTXnIRWjNf95udhf9tg==
stream-to-promise	index	default	2	7wVCPHYX/bY=
string-argv	index	parseArgsStringToArgv	1	SISTPw==
string-argv	index	default	1	SISTPw==
string-argv	commonjs/index	parseArgsStringToArgv	1	gYKU4A==
string-argv	index	default	1	gYKU4A==
string-argv	index	parseArgsStringToArgv	1	MpBRug==
string-argv	index	default	1	MpBRug==
strip-json-comments	index		7	px/qS+yRUFYX02Vysx11dP7gbKcEnaLMEBUb1A==
strip-json-comments	index	default	3	7JFQVrMddXT+4Gyn
strip-json-comments	index		9	9W2KHug5lx7HQZcjpx/qS+yRUFaotpNfNaRMg/7gbKcEnaLM
strip-json-comments	index	default	6	9W2KHug5lx7HQZcj7JFQVjWkTIP+4Gyn
strip-json-comments	index		6	9W2KHug5lx7HQZcjqLaTXzWkTIP+4Gyn
strip-json-comments	index	default	5	9W2KHug5lx7HQZcjNaRMg/7gbKc=
superagent	lib/client	get	2	jt3xHfW+73A=
superagent	lib/client	head	2	rPiyIfW+73A=
superagent	lib/client	del	2	6UY9Wj0IQH0=
superagent	lib/client	patch	2	6UY9WogDmNc=
superagent	lib/client	post	2	6UY9WmRK59Q=
superagent	lib/client	put	2	6UY9WldXhaM=
superagent	lib/node/index		275	DmU9AJe4KgR6GpAECY4NBhfQngZwarkGFpQ3BwX3SgirgN0I8WNvGhYHuByDAx0fNoRCIrooRiNCuXMlq5PXJWxCKCaoTpYo+FK9KH4ooik=
superagent	lib/request-base	get	1	hS1I0g==
superagent	lib/response-base	get	1	hjG4ZA==
superagent	lib/node/index		228	DmU9AJe4KgR6GpAECY4NBhfQngZwarkGFpQ3BwX3SgirgN0I8WNvGoMDHR/z9lAfNoRCIrooRiOrk9clbEIoJvhSvSh+KKIp/t3GMDr7CDk=
superagent	lib/node/index		246	DmU9APUU5wKXuCoEehqQBAmODQYX0J4GcGq5BhaUNwcF90oIq4DdCPFjbxqDAx0f8/ZQHzaEQiK6KEYjbEIoJlwkayd+KKIp/t3GMDr7CDk=
superstruct	dist/index		136	3D79BFyP7wxO4VkQ8epUFW9CuxzbTxcfYd0oH3fgmCJkhvwonTQcLWjKTjJSBU801LgINXKGszYuWUs8iCorPXYYf02GvJZWscbVVqrliFg=
superstruct	dist/index		95	3D79BFyP7wzx6lQVb0K7HNtPFx9h3Sgfd+CYImSG/CidNBwtaMpOMlIFTzTUuAg1coazNogqKz12GH9NhryWVrHG1Vaq5YhY2h1zWtsbjW0=
superstruct	dist/index	create	1	Sk0GNQ==
superstruct	dist/index	mask	2	Sk0GNUsMXs0=
superstruct	dist/index	lazy	5	1LgINVMLQWXwID94KI/rsBi3idA=
superstruct	dist/index	any	1	hHkUuQ==
superstruct	dist/index	array	5	I/EkAlMLQWXwID94KI/rsMF+xMk=
superstruct	dist/index	bigint	1	fQfK6w==
superstruct	dist/index	date	3	ZIb8KAZrFSmAbn/2
superstruct	dist/index	intersection	4	1LgINVMLQWXwID94j82o3g==
superstruct	dist/index	literal	5	QSPRLFMLQWXwID94PptfoSKlyvo=
superstruct	dist/index	nullable	2	1LgINVMLQWU=
superstruct	dist/index	number	1	coazNg==
superstruct	dist/index	object	5	UwtBZfAgP3goj+uwSwxezTig0Nk=
superstruct	dist/index	optional	2	1LgINVMLQWU=
superstruct	dist/index	string	1	dhh/TQ==
superstruct	dist/index	tuple	5	UwtBZfAgP3hkn1+KKI/rsHhAJes=
superstruct	dist/index	union	10	Sk0GNVMLQWXwID94PptfoSiP67Dx9ve0SwxezWpW9M4xxsTiYVMa/w==
superstruct	dist/index	unknown	1	4CCKJg==
superstruct	dist/index	object	4	UwtBZfAgP3goj+uwOKDQ2Q==
superstruct	dist/index	tuple	4	UwtBZfAgP3hkn1+KeEAl6w==
superstruct	dist/index	union	9	Sk0GNVMLQWXwID94PptfoSiP67Dx9ve0alb0zjHGxOJhUxr/
tar	dist/commonjs/pack	Pack	61	MAraDGPwiA15A5INF0DsG2pBOSy42Sk31Z4lPuWvv0Usj993tyrYhJ2dsoiX0NqOwhEYlarIu5fjJ+Ke8v0Eoxqr08FmBQbYhnaq5cIJA+k=
tar	dist/esm/pack	Pack	55	X3bhBDAK2gxj8IgNF0DsGyH9XR5qQTks1Z4lPuWvv0Usj993nZ2yiJfQ2o7CERiVqsi7l+Mn4p7y/QSjZgUG2MIJA+nkX6TrrA9m7ExAgPc=
tar	dist/commonjs/parse	Parser	82	XP0YCPRAawtkO0oMDa+gDG6a8Qzf9nsvEil9MQ/dezb/cIk2xzJ1OzwTWz01Qe4990pqQzUXeUVMG3JGR2HkStSQ3U/i27BQwCfpachlb28=
tar	dist/commonjs/unpack	Unpack	105	wx8fA2Q7SgzfPjUcgjcxHebxGh4SKX0xuNkpN+SO8Ds8E1s91Z4lPhEgK0EP/0xIN/DaSzFHG0ys9vtN9yeZVj/WVl3jiCRhhlfhZJaEMms=
tar	dist/esm/unpack	Unpack	98	wx8fA2Q7SgzfPjUc5vEaHhIpfTHkjvA7PBNbPdWeJT4RICtBD/9MSDfw2ksxRxtMrPb7TfcnmVY/1lZd44gkYYZX4WSWhDJrPN+ZcGOwDHI=
tar	dist/commonjs/create		16	iy11LjHAgjnqzpZYN9WdYPr/726h0RV9R+mJgfdh0ZLlVVGZyHZqscHNH7JOqzbEGlOIzWiObNDBftHQyqVD4w==
tar	dist/esm/create		9	iy11LkfpiYH3YdGS5VVRmch2arFOqzbEGlOIzWiObNDBftHQ
tar	dist/commonjs/extract		17	DuDTDprP0BERlMkYakE5LDHAgjmEB3I9tzMubPr/726bFXeKjDM/k+VVUZkMsWWt0iM7wZKQuM7BftHQ0BDf25DOvvc=
tar	dist/esm/extract		8	ms/QEWpBOSy3My5smxV3iowzP5PlVVGZ0iM7wcF+0dA=
tar	dist/commonjs/header		45	A5S/BaSfmBO9E7w4NUHuPSuai0dHYeRK4tuwUO7giGMQU8BlZovidC3F/3nDbRCPqvvuj+WltpM1/deY6YBauMrGGcElb9/Olnot3SDsOOE=
tar	dist/commonjs/index		13	h3klM4QHcj1kVU5OtWZOWW5rTlwBbU5dJ3BOXzfVnWB+4b5mDLFlrZKQuM7QEN/bLIxq8g==
tar	dist/commonjs/list		26	dEMvD9g2VB1qQTksxEpAPIQHcj031Z1gCu/+YLczLmz6/+9uM+3bemBIVYBH6YmBmxV3iuVVUZny8aaZpMVko/juHsHSIzvBGlOIzZDOvvc=
tar	dist/esm/list		17	dEMvD5rP0BFqQTksYs9YMMRKQDwK7/5gtzMubDPt23pH6YmBmxV3iuVVUZny8aaZpMVko/juHsHSIzvBGlOIzcF+0dA=
tar	dist/commonjs/pack		90	5SNkAo5aqwaR4EIHMAraDGPwiA15A5INF0DsG+1HoCUCQ60rakE5LLjZKTfVniU+I8liROWvv0WERKBM67k7UWyiBVfqzpZYHQx1ciyP33c=
tar	dist/commonjs/pack	Pack	54	MAraDGPwiA15A5INF0DsGwJDrStqQTksuNkpN9WeJT7lr79FLI/fd7cq2ISdnbKIqsi7l+Mn4p7y/QSjGqvTwc2sr9GGdqrlwgkD6eRfpOs=
tar	dist/esm/pack		75	5SNkAo5aqwYwCtoMY/CIDRdA7BsCQ60rakE5LNWeJT4jyWJE5a+/RYREoEzruTtRbKIFVx0MdXIsj993Erz7hJ2dsoiqyLuXsprrmeMn4p4=
tar	dist/esm/pack	Pack	47	X3bhBDAK2gxj8IgNF0DsGwJDrStqQTksjd2BL8sL9jzVniU+5a+/RaudDnEsj9937zrFfZ2dsoiqyLuX4yfinvL9BKPCCQPp5F+k60xAgPc=
tar	dist/commonjs/parse		106	5SNkAlz9GAj0QGsLZDtKDA2voAxumvEMkaasHCab1R/IRYQhu0UTJ9/2ey8SKX0xQpeHMbk7GDQP3Xs2/3CJNscydTvdPcA70TysPDwTWz0=
tar	dist/commonjs/parse	Parser	74	XP0YCPRAawtkO0oMDa+gDG6a8Qzf9nsvEil9MQ/dezb/cIk2xzJ1OzwTWz01Qe4990pqQ0wbckZHYeRK1JDdT+LbsFDAJ+lpllMrc2aL4nQ=
tar	dist/esm/parse	Parser	67	XP0YCPRAawtkO0oMDa+gDG6a8Qzf9nsvEil9MQ/dezb/cIk2xzJ1OzwTWz01Qe4990pqQ0wbckZHYeRK4tuwUMAn6WmWUytzXzJzevaRSIM=
tar	dist/commonjs/pax		52	hlPSDXxDWByQFZQ5s9kQRtSQ3U+HZIJSxszjWutTRWUqvyxuZovidJfQ2o40KomP9iIIkeWltpMcRneihiFtpOmAWrj9oB25ysYZwSPLWsg=
tar	dist/esm/pax		49	hlPSDXxDWByQFZQ5s9kQRodkglLGzONa61NFZSq/LG6X0NqONCqJj/YiCJHlpbaTHEZ3ooYhbaTpgFq4/aAducrGGcEjy1rIlnot3RX7bfc=
tar	dist/commonjs/read-entry		50	wx8fA/RAawsP3Xs2uNkpNw//TEgxRxtMhlfhZE1P4m8835lwOZt6cS3F/3lfMnN67rOeisat1I2X0NqO5aW2k02rYZpElz2cqzninoYhbaQ=
tar	dist/commonjs/replace		42	lK2ZGSFTPRszSdo7ywv2PGAGjUTlbJ9FTBtyRuLbsFDqzpZY+v/vbmaL4nSh0RV9R+mJgcwvSYPlVVGZnrmhqMHNH7J83q2yGlOIzcqlQ+M=
tar	dist/esm/replace		33	lK2ZGSFTPRszSdo7xEpAPMsL9jxgBo1E5WyfRUwbckbi27BQ3TVJWwrv/mBH6YmBzC9Jg+VVUZmkxWSjnrmhqHzerbL3F0W6GlOIzWFsE/4=
tar	dist/commonjs/unpack		150	wx8fA2Q7SgwO4NMOdpmhEhGUyRiM5oQa3z41HII3MR3m8RoebLJzJcr1AycSKX0xuNkpN+SO8Ds8E1s91Z4lPhEgK0EP/0xIN/DaSzFHG0w=
tar	dist/esm/unpack		136	wx8fA2Q7Sgx2maESjOaEGt8+NRzm8RoebLJzJcr1AycSKX0x5I7wOzwTWz3VniU+ESArQQ//TEg38NpLMUcbTFPDlFX3J5lWP9ZWXeOIJGE=
tar	dist/commonjs/update		9	x7x3EhAhLTszSdo7fuG+ZjlNOGr6/+9u/1oLb/H297S+UIHc
tar	dist/esm/update		7	x7x3EhAhLTszSdo7OU04av9aC2/x9ve0vlCB3A==
tar	dist/commonjs/write-entry		131	keBCByEibAp/4c4LeQOSDXaZoRLjnVgVF0DsG9g2VB2ACzEjz/qrKEmb/SpqQTks8h/NMXu5CTMP3Xs2uNkpN9WeJT7lr79FOlyIR26JGEs=
tar	dist/esm/write-entry		115	ISJsCn/hzgt2maES451YFRdA7BuACzEjz/qrKEmb/SpqQTks8h/NMXu5CTMP3Xs21Z4lPuWvv0U6XIhHbokYS+frs1n54/lhLAgvbmOwDHI=
tar	dist/commonjs/create		16	4jDkGYstdS4xwII56s6WWDfVnWD6/+9uodEVfUfpiYH3YdGS5VVRmch2arHBzR+yTqs2xGiObNDBftHQyqVD4w==
tar	dist/esm/create		9	4jDkGYstdS5H6YmB92HRkuVVUZnIdmqxTqs2xGiObNDBftHQ
tar	dist/esm/list		17	dEMvD5rP0BHiMOQZakE5LGLPWDDESkA8Cu/+YLczLmwz7dt6R+mJgZsVd4rlVVGZ8vGmmaTFZKP47h7B0iM7wcF+0dA=
tar	dist/commonjs/create		21	IlXfEOIw5Bmymvwtiy11LjHAgjlt5P9W6s6WWDfVnWDEsHNq6Is8dqHRFX1H6YmB92HRkuVVUZnIdmqxwc0fsmJmSbzBftHQyqVD4zpLFPQ=
tar	dist/commonjs/create	create	9	IlXfELKa/C1t5P9WxLBzauiLPHbIdmqxYmZJvMF+0dA6SxT0
tar	dist/esm/create		11	IlXfEOIw5BmLLXUuR+mJgfdh0ZLlVVGZyHZqsWJmSbxojmzQwX7R0DpLFPQ=
tar	dist/esm/create	create	5	IlXfEMh2arFiZkm8wX7R0DpLFPQ=
tar	dist/commonjs/extract		25	DuDTDiJV3xARlMkY2DZUHWpBOSyymvwtiy11LoQHcj1t5P9WxLBzarczLmzoizx2M+3bepsVd4qMMz+T5VVRmQyxZa1iZkm80iM7wdAQ39s=
tar	dist/commonjs/extract	extract	8	IlXfELKa/C1t5P9WxLBzauiLPHbIdmqxYmZJvMF+0dA=
tar	dist/esm/extract		13	IlXfEJrP0BFqQTksiy11LrczLmwz7dt6mxV3iowzP5PlVVGZyHZqsWJmSbzSIzvBwX7R0A==
tar	dist/esm/extract	extract	4	IlXfEMh2arFiZkm8wX7R0A==
tar	dist/commonjs/list		30	dEMvDyJV3xDiMOQZ2DZUHWpBOSyymvwtxEpAPDfVnWAK7/5gtzMubOiLPHYz7dt6YEhVgEfpiYGbFXeK5VVRmfLxppmkxWSjYmZJvNIjO8E=
tar	dist/commonjs/list	list	8	IlXfELKa/C1t5P9W6Is8dkfpiYHIdmqxYmZJvMF+0dA=
tar	dist/esm/list		20	dEMvDyJV3xCaz9AR4jDkGWpBOSxiz1gwxEpAPArv/mC3My5sM+3bekfpiYGbFXeK5VVRmfLxppmkxWSjyHZqsWJmSbz47h7B0iM7wcF+0dA=
tar	dist/esm/list	list	5	IlXfEEfpiYHIdmqxYmZJvMF+0dA=
tar	dist/commonjs/replace		43	4jDkGSFTPRuymvwtM0naO8sL9jxgBo1E5WyfRUwbckbi27BQ6s6WWGaL4nToizx2odEVfUfpiYHML0mD5VVRmZ65oajBzR+yfN6tsjpLFPQ=
tar	dist/esm/replace		33	4jDkGSFTPRszSdo7xEpAPMsL9jxgBo1E5WyfRUwbckbi27BQ3TVJWwrv/mBH6YmBzC9Jg+VVUZmkxWSjnrmhqHzerbL3F0W6OksU9GFsE/4=
tar	dist/commonjs/update		13	M0naO8sL9jxgBo1E5WyfRUwbckZt5P9WfuG+Zv9aC2/oizx2fN6tsvcXRbrBftHQOksU9A==
tar	dist/esm/update		10	M0naO8sL9jxgBo1E5WyfRUwbckb/WgtvfN6tsvcXRbrBftHQOksU9A==
tar	index		16	EZTJGGRVTk7UkN1PUlJcVerOlli1Zk5ZbmtOXAFtTl0ncE5fN9WdYH7hvmZmi+J0DLFlrRqr08HNrK/RLIxq8g==
tar	lib/unpack	Unpack	88	wx8fA2Q7Sgx2maESjOaEGt8+NRzm8Roesb6lICgwdiMSKX0x5I7wOzwTWz3VniU+ESArQQ//TEg38NpLMUcbTD/WVl3jiCRhhlfhZJaEMms=
tar	lib/unpack	Unpack	83	wx8fA3aZoRKM5oQa3z41HObxGh4SKX0x5I7wO9WeJT4RICtBD/9MSDfw2ksxRxtM9yeZVj/WVl3jiCRhloQyazzfmXAc+AyERSnKipfQ2o4=
tar	lib/unpack	Unpack	76	wx8fA3aZoRKM5oQa3z41HObxGh6xvqUgKDB2IxIpfTHkjvA71Z4lPhEgK0EP/0xIMUcbTD/WVl3jiCRhloQyazzfmXAc+AyETathmkSXPZw=
tar	lib/unpack	Unpack	65	wx8fA3aZoRKM5oQa3z41HObxGh6xvqUgKDB2IxIpfTHVniU+ESArQQ//TEgxRxtMloQyazzfmXAc+AyETathmkSXPZzy/QSjvud/pmwfxMA=
tar	lib/pack	Pack	37	MjrnAV924QQwCtoMF0DsG02A6yJqQTksjd2BL9WeJT7lr79F4C8fR9eAZVMsj993xZumi6rIu5dYn0KrUtTzt3T4CMdwRaHSwgkD6UxAgPc=
tar	lib/unpack	Unpack	56	wx8fA5rSKQRCxjASdpmhEozmhBqxvqUgKDB2I9WeJT4RICtBD/9MSDFHG0yWhDJrPN+ZcBz4DIRNq2GaRJc9nPL9BKO+53+mbB/EwMMZDMY=
tar	tar		83	wx8fA49vIgT0QGsLjDy4Dx6bgCJm7T8lgbTjNQUAczdrVFpBv0XDRQ//TEgxRxtMPxiNWOrOllhsFHxePN+ZcLTlHHVfMnN6p16/ev6gCHs=
tar	lib/extract	Extract	17	mtIpBHRDLw+kn5gTpzgRL2bLikBSUlxVzX/ebr7nf6Z1b3qq9IWmrYPmjLpAY6vBKVEyygpZlsqh6IbYYB/A9I8gbfg=
tar	lib/pack	Pack	10	F78fMe8FQjwz7dt6ClvtgsNei5lGLRGcwNGW3eGDD+pTfPz03JUN/Q==
tar	lib/parse	Parse	8	7wVCPBDG6kI1+mBZzP8anA3om6wmt9DaXCBu8GAfwPQ=
tar	lib/parse	Parse	7	7wVCPBDG6kI1+mBZzP8anA3om6xcIG7wYB/A9A==
tar	lib/extract	Extract	15	mtIpBHRDLw+kn5gTpzgRL2bLikBSUlxVdW96qvSFpq2D5oy6QGOrwSlRMsoKWZbKoeiG2GAfwPSPIG34
tar	lib/extract	Extract	14	mtIpBHRDLw+kn5gTpzgRL2bLikBSUlxVdW96qvSFpq2D5oy6QGOrwSlRMsoKWZbKoeiG2I8gbfg=
tar-fs	index		69	egUvAAEwoAyvqBkQb2OHGm6w4SK7EnczsGSoNoxiWEF87ypGLw2tXYQxN3Z0kpKBYQTxk4YpprWkqj/S1Jrk4pLFAOV5AZ3mbQ/f+NGfGvs=
tar-fs	index	pack	32	eyU/EIgNwxJusOEi2US/KKc4ES+wZKg2Lw2tXc2ebnCzzDl3nfyHlf7LG5y34FuilaZ5qFtL8LCF3tvUChvD2EihLdvUmuTiksUA5dGfGvs=
tar-fs	index	extract	49	egUvAAEwoAyvqBkQbrDhIrsSdzOwZKg2fO8qRi8NrV0Dw+Bls8w5d3SSkoFhBPGT/ssbnIYpprUrRJjQhd7b1EihLdvUmuTieQGd5m0P3/g=
tar-fs	index		70	egUvAAEwoAyvqBkQbrDhIrsSdzOwZKg2jGJYQXzvKkYvDa1d3Rp5dYQxN3ZhBPGThimmtVtq276kqj/S1Jrk4pLFAOWGis3ubQ/f+NGfGvs=
tar-fs	index		66	egUvAAEwoAyvqBkQecE5Fm6w4SK7EnczsGSoNoxiWEF87ypGLw2tXYQxN3Z0kpKBYQTxk4YpprVbatu+pKo/0tSa5OKSxQDlbQ/f+NGfGvs=
tar-fs	index		46	egUvAHnBORZusOEi2US/KLBkqDaMYlhBfO8qRi8NrV2zzDl3dJKSgf7LG5y34Fuihimmtfs66Likqj/Shd7b1Aobw9hIoS3b1Jrk4pLFAOU=
tar-fs	index	pack	21	2US/KKc4ES+wZKg2beT/Vi8NrV3/WgtvzZ5ucLPMOXcz+wN9nfyHlbfgW6KVpnmoRGX0qltL8LABAPizhd7b1Aobw9hIoS3bMkIV4JLFAOU=
tar-fs	index	extract	29	egUvAHnBORZusOEipzgRL7BkqDZ87ypGLw2tXSaUdV7Nnm5ws8w5d3SSkoE4Y26O/ssbnLDZpJ2VpnmoAQD4s4YpprWF3tvUSKEt29Sa5OI=
tar-stream	extract	Extract	58	SWMxA3z/QwP50vUQqGmmFmtTDSBGh8Uj8vO4JSqUwyqhUTEwLAYqOj09fzvBjzVIkD6PT7FeIlMZZ2hfzM8/cieAA3eJSJV531cHfCesa4A=
tar-stream	pack	Pack	34	+dL1EEANhhh6fjIbf3VMInKk7DMWAaQ4HkpCdWXRCH5y6ByHtzGHlf+YvZdBSUKYO/D5rE0XFa7NCl6u3WAJsnQoaLKSTda+q2Yz3nuw+/4=
tar-stream	extract	Extract	31	SWMxA8F0AhlrUw0gRofFI6FRMTDpSpBFwY81SJA+j0+xXiJTzL1KV4lIlXkw1pmW/5i9l7Y3AZtSjzyfWoF9uxE6ib5Wj+HUALIi1XHVAeM=
tar-stream	pack	Pack	5	en4yG3Kk7DMQxupC+35NT91gCbI=
tar-stream	extract	Extract	19	wXQCGW/w+hwQxupC+35NT5A+j0+xXiJTf9F7WolIlXkKW+2CMNaZlv+YvZe2NwGbUo88n1qBfbv5mj7GClmWyoUtSNJWj+HUcdUB4w==
targz	lib/targz		22	MidxC6smwRMnPN8k75tpQ0b3RlvjrdFvnGZJejP7A33y3PqBnwnIhcLUQIfrM52MZy0qpAyxZa1B657QChvD2ALBPtrf1F7n8Bkm6hbrCvI=
temp	lib/temp		42	ymg/AY8RoQMUssMgAwvZIM05+iaZp58z2bM+OSwThD0zjs9tLY4koZosv6PCY4eknrLbsRb17LFyumm4+zrouDNMzbpnYUjNf74q4NMOH/0=
temp	lib/temp		40	ymg/AY8RoQMUssMgAwvZIM05+ibZsz45LBOEPQsQ9GAzjs9tLY4koZosv6PCY4ek2I1Upp6y27EW9eyxcrppuGdhSM1/virg4Klc4tMOH/0=
temp	lib/temp		38	ymg/AY8RoQMDC9kgzTn6JtmzPjksE4Q9S8lsnS2OJKGaLL+jwmOHpNiNVKZ1zJGnnrLbsXK6abjI5nfFZ2FIzdOO1NJ/virgPavj8NMOH/0=
temp-dir	index		4	/t0cZLczLmwzjs9tHO2M/g==
temp-dir	index		5	cdJrKto7JWEzjs9tbBk2y98zLvE=
temp-dir	index		4	UAcQKTOOz21sGTbL3zMu8Q==
tempy	index		29	Fy7QA8lwtQ5GpeoZsOxtJfTf3yi0aUYyuGcmPOqsfER+xHpS7k4yYs4Cy2mfRxObkgrlnfrfLacmj6jFSeBr0tXq1Oj3t+voW9Vo+JZL2/s=
tempy	index		24	Fy7QAwbkXwy7axYOyXC1Donjjhew7G0l9N/fKLhnJjyULPpFZrUyXKm7v2DOAstptzMubDkK32z63y2nSeBr0tXq1Oj3t+voW9Vo+FZTKP4=
tempy	index		23	Fy7QAwbkXwy7axYOyXC1Donjjhf0398ouGcmPGa1Mlypu79gzgLLaTkK32zC1ECH+t8tp0nga9KNeTPX1erU6Pe36+hb1Wj4Y+Xq+FZTKP4=
test	lib/internal/test_runner/reporter/dot	default	2	oQfPgcyf/Jg=
test	lib/internal/test_runner/reporter/spec	default	23	WeJiAOBYCgs8dfAL93l4DEt8Bhjn5LYYWqIaGkjwZi/7s3gv9CkUYVZLO3nS9Xt7a7qje6EHz4HMn/yYHrTlwR8kNciDNt3dMG5q4SWI4fE=
test	lib/internal/test_runner/reporter/tap	default	17	93l4DKkWeRVLfAYY5+S2GHSDrEy/9apU9CkUYVbXrWm3dzNsu0uQbYG3YXGhB8+BzJ/8mEPOnJs6ZBvIND8249HDcP0=
test	lib/test		16	7vs4GZceAR74SaEtTmEfMAmqgEb9EkdW8uNAWQy58mktiFhwF0omdNHT3o8nNbbagtYE3ui/V+e9PMnoDXb++w==
test	logger	default	23	mgjAFph1yB1CU+Uqm+HrLIRa91kydBx2n+GWgfFh/4OukM6Ipk4yig9xn422Q/WaOKBUn2Wq8q3SdiCvapwTzafVJ9kSyuvgWdvN65iihvA=
test	test		16	b5TCB+LRNxn/Q5Me7mKoKpvh6ywYskVHq2PMdhJW4HrxYf+DoTkdjTigVJ9qnBPNEsrr4Oi/V+dEuv/14ZSy/w==
throttled-queue	dist/cjs/throttledQueue		26	9NV+CP+HBTQNlcZB5P32SBGNm1k+981cMSOlY0ydPmhmSNl1ir0Cdg6q54w2QYa8YI6qvrNCx8glaqXNVyNmzieL4uI068P1ntI9+ubBl/0=
throttled-queue	dist/throttledQueue	default	1	eUa15w==
throttled-queue	throttled-queue		8	07hOXtl6MGYhbUNojyezuT4xFdt5RrXnNOvD9VSmxfY=
through2	through2		16	azwqBzx18AuBuywUz669HmTreSp0sqo4cthPSyMSKVptSEJvxPm8dfYnI3uRyTGcvuqlt3aB2LimdADUW5p05Q==
through2	through2		9	tz0GAjx18AuBuywUz669Hm1IQm/E+bx19icje/FX6MBbmnTl
through2	through2		11	PHXwC4G7LBTPrr0e+35NT21IQm/E+bx19icje/s95p8O0rWg8VfowFuadOU=
through2	through2		12	PHXwC4G7LBTPrr0ei/KFMHffh0L7fk1PbUhCb8T5vHX2JyN7+z3mn/FX6MBbmnTl
tiny-glob	index		23	5eaBAxIQ7SoqaYU4uS79O/GWj01t5P9WIxIpWl+bWWPOPx5nt08Wab6FE2w1ZU1u/WQ0chJVt36aXqKP4MFNp9OijakiJB293FGgvyxw/90=
tiny-glob	index	default	12	5eaBA/GWj01t5P9WIxIpWrdPFmm+hRNs/WQ0chJVt36aXqKP92HRkuDBTaciJB29
tiny-glob	index	default	10	5eaBA/GWj00jEilavoUTbP1kNHISVbd+ml6ij/dh0ZIiJB29CMpN4w==
tiny-invariant	dist/tiny-invariant.cjs		4	CwphFOGO6T8YFrJ/f/te3g==
tiny-invariant	dist/tiny-invariant.cjs	default	1	GBayfw==
tinyexec	dist/main		102	dB6LA5esvgTqa6Avr5unSyIq7l/A5JdgmlHNa0pZhW3Asu9tFjxuexQ935VIOo2ZRNisoCSBy8uZtzPSrq/c0zDiL9R4DkLXjBMe3XHa0OE=
tinyexec	dist/main	x	1	qrbsSg==
tinyexec	dist/main		145	dB6LA3tbng95o8gU6mugL8wXqy/bOfgwr5unS8Dkl2Bu1Y9jSlmFbcsZO4jOXMyKS1Qej5E8nZMUPd+Vb7PLmTDMFcokgcvLrGRn0Jm3M9I=
tinyexec	dist/main	x	4	IoGvAW7Vj2MeJcSsNtcs8g==
tinyexec	dist/main		140	dB6LA3tbng95o8gUzBerL9s5+DCvm6dLwOSXYEpZhW3LGTuIzlzMiktUHo+RPJ2TFD3flW+zy5kwzBXKJIHLy6xkZ9CZtzPSeA5C14wTHt0=
tinyglobby	dist/index		91	Wv+VEf2lMB082rwguQskL0pFkk/n+9dQs2lFUWHZ5mfavKNrXKEicIxtI3rWfi6WAtDNsko6arY5u2G7L7X5vJ7cPMafYZ/Gc8ik3kPE8fE=
tinyglobby	dist/index		24	DsRaAFQMThUWZooZriF3HygRfSAqaYU4aoYGSvGWj030YVtQJnk6UxKUoI7uWeGnlaZ5qGnw3bLYWUW8IiQdvXTYm8A5ytXMQ8Tx8RfIHPQ=
tinyglobby	dist/index		20	DsRaAFQMThUWZooZKBF9ICpphTj0YVtQJnk6UxKUoI73YdGS7lnhp5WmeajIdmqxafDdsthZRbwiJB29NVGVvXTYm8A5ytXMQ8Tx8RfIHPQ=
tinyspawn	src/index		30	NscjFjVXSxldiyIzq8PbNyOJsU4NljlYNECNYFSEXnAmsTGBFheXg5D4DYoj+g2Lie6Kk11juZZU6Em9NtAVyiZSn92oYKDfLHwW6tEZufk=
tmp	lib/tmp		79	jtmKAiyqNxMyxVQdVabaIQGhnDErGlM9vy9hQSVw7Ue52ulQjfoeYB1EAmmEqqtqogS0cjqGJ4AmlciAdvA2gxSJhZAeAhmoI5JssfX1h80=
tmp	lib/tmp		73	LKo3E1Wm2iEBoZwxKxpTPbna6VAnIeddjfoeYISqq2roK8tuogS0cjqGJ4B28DaDe5MpjxSJhZBp72yjS/rgrCOSbLEIwWKyv7fnwfX1h80=
tmp	lib/tmp		62	LKo3Ez7A+htVptohrwc0JgGhnDErGlM97tmYQrna6VCN+h5ghKqraugry26iBLRyOoYngBSJhZAjkmyxCMFisvX1h80uJRvZuXvG3aJ6ofk=
tmp-promise	index		14	PsD6Gy5VdjLZsz457tmYQikPXUzdNUlbechFaLZmYmkzjs9tt6BekPA/dbBtxyTEwX7R0Pe6V9c=
tmp-promise	index		18	xuMUFMVVKBU+wPobLlV2MtmzPjnu2ZhCKQ9dTJ2hg03dNUlbIGQEZnnIRWi2ZmJpM47PbbegXpDwP3WwbcckxMF+0dD3ulfX
tuf-js	dist/index		7	ZULPP3TBWHgB+SOKMipUmqtGDatEHyCz3SY07Q==
tuf-js	dist/updater	Updater	101	ulz4BZDhpwYAF7UKE3jgCp8yPAzC508NVxpGFLbOWRQ1+GgZ/rPfGmhtYhzc8D4fl+CwH+sC9yAg0iMjaMLWJHg/4CSOfZcuNPvTLiT9SS8=
tunnel	lib/tunnel		66	DMK1GH1TPhoCTZgnAuO3N1uTHzvj4SBE48Q4RS4NH0cniTFHuF9FTiyoCV888qBohmzBdjzCsnijszJ5GG1lhiNUi6HyPfa5FD0twkEyy/A=
tweetnacl	nacl-fast		107	lp/CBuvvgwcPRGUIoB9zFHg53BhNRHMfOUz2H0t+NyBCtKwslOsILfRBGi+Y/x5Fyf4XWI8TgVgZLuRchedDYdoZKmNaI0d3O++1eoTd0Ho=
tweetnacl	nacl-fast		102	2qPmAZafwgbr74MHD0RlCKAfcxR4OdwYTURzHzlM9h9LfjcgQrSsLPRBGi+Y/x5FjxOBWP1bRFzaGSpjO++1eoTd0HoriO6FptJtkJq+NZM=
typed-rest-client	HttpClient		184	lSyDIYA46CoKrHMyTt4FNPGDQjfY+ZZiHMeFd0wlannlKDiOYp4jk3OtnZmHUcGcYx50oQpDy6WRlM+pDa8sr70lra9EjHW5qg1Ku3A/OfY=
typed-rest-client	HttpClient	HttpClientResponse	5	CqxzMp7RKE6HUcGcDa8sr3vSubo=
typed-rest-client	HttpClient	HttpClient	110	XQ1ICivYnAvlQT0MlSyDIYA46CpO3gU08YNCN9j5lmIcx4V3TCVqeeUoOI5iniOTc62dmWMedKEKQ8ulkZTPqb0lra9EjHW5qg1Ku3A/OfY=
typed-rest-client	RestClient		35	J+w8A8p0yRJEi1YmkNdrPPBbUkpiM+JKW451XhggImJZUg938bfie3+KKXwEodV8CjZZfSj3c4ZOEUeeWqUGoXvSubrOfU/StNA+4El1FO0=
typed-rest-client	RestClient	RestClient	32	J+w8A8p0yRJEi1YmkNdrPPBbUkpiM+JKW451XhggImJZUg938bfie3+KKXwEodV8KPdzhk4RR55apQahwdkbsHvSubrOfU/StNA+4El1FO0=
typed-rest-client	HttpClient		184	J+w8A4IsnwOVLIMhgDjoKgqsczJO3gU08YNCN9j5lmIcx4V3TCVqeeUoOI5zrZ2Zh1HBnGMedKEKQ8ulkZTPqQ2vLK9EjHW5qg1Ku3A/OfY=
typed-rest-client	HttpClient	HttpClient	109	XQ1ICivYnAvlQT0MUqFGIZUsgyGAOOgq6YNFMU7eBTTxg0I32PmWYhzHhXdMJWp55Sg4jnOtnZljHnShCkPLpZGUz6lEjHW5qg1Ku3A/OfY=
typed-rest-client	HttpClient	HttpClientResponse	6	CqxzMp7RKE7k15Nsh1HBnA2vLK970rm6
typed-rest-client	HttpClient		163	J+w8A4IsnwPh4EwEXQ1ICtEHFgsr2JwLgDjoKvGDQjfY+ZZiHMeFd0wlannlKDiOc62dmWMedKEKQ8ulkZTPqUSMdbmqDUq7mAXW5nA/OfY=
typed-rest-client	HttpClient	HttpClientResponse	1	e9K5ug==
typed-rest-client	HttpClient	HttpClient	101	XQ1ICivYnAvlQT0MUqFGIYA46Crpg0Ux8YNCNynE5jfY+ZZiHMeFd0wlannlKDiOc62dmWMedKEKQ8ulkZTPqUSMdbmqDUq7mAXW5nA/OfY=
typed-rest-client	RestClient		33	J+w8A8p0yRJEi1YmkNdrPPBbUkpiM+JKRmnRWxggImJZUg938bfie3+KKXwEodV8CjZZfSj3c4ZapQahwdkbsNRDhrZ70rm6zn1P0rTQPuA=
typed-rest-client	RestClient	RestClient	30	J+w8A3P9YQnKdMkSRItWJpDXazzwW1JKYjPiSkZp0VsYICJiWVIPd/G34nt/iil8BKHVfCj3c4ZapQahwdkbsNRDhrZ70rm6zn1P0rTQPuA=
typed-rest-client	HttpClient		155	J+w8A4IsnwPh4EwEXQ1ICtEHFgsr2JwL5UE9DIFdbxCAOOgq2PmWYhzHhXdMJWp55Sg4jnOtnZljHnShkZTPqUSMdbmqDUq7mAXW5nA/OfY=
typed-rest-client	HttpClient	HttpClient	92	XQ1ICivYnAvlQT0MUqFGIYA46CopxOY3ZfTmODxZDF3Y+ZZi/vzIaxzHhXdMJWp55Sg4jnOtnZljHnShkZTPqUSMdbmqDUq7mAXW5nA/OfY=
typed-rest-client	HttpClient		139	J+w8A4IsnwPh4EwE0QcWCyvYnAuBXW8QOaw+H1KhRiGAOOgq2PmWYkwlannlKDiOc62dmWMedKGRlM+pRIx1uaoNSrvtLibMmAXW5nA/OfY=
typed-rest-client	HttpClient	HttpClient	77	K9icC1KhRiGAOOgqKcTmNzxZDF3Y+ZZiTCVqefG34nuCiFuM5Sg4jnOtnZljHnShkZTPqUSMdbmqDUq7FHokyO0uJsyZV/LZmAXW5nA/OfY=
typed-rest-client	RestClient		29	J+w8A3P9YQnKdMkSRItWJpDXazzwW1JKYjPiSkZp0VsYICJi8bfiewSh1XwKNll9KQcefyj3c4ZapQahwdkbsNRDhrZ70rm6zn1P0rTQPuA=
typed-rest-client	RestClient	RestClient	26	J+w8A3P9YQnKdMkSRItWJpDXazzwW1JKYjPiSkZp0VsYICJi8bfiewSh1XwpBx5/KPdzhiAgNpRapQahwdkbsNRDhrZ70rm6zn1P0rTQPuA=
typed-rest-client	HttpClient	HttpClient	70	K9icC4A46Co8WQxd2PmWYkwlannxt+J7gohbjOUoOI5zrZ2ZYx50oZGUz6lEjHW5qg1KuxR6JMjtLibMmVfy2bjQAeAqFrbjmAXW5nA/OfY=
typed-rest-client	HttpClient		118	J+w8A4IsnwPh4EwE0QcWCyvYnAuBXW8QOaw+H5KKwCGAOOgq/0+0PCUirkDgy8xCGqAFRtj5lmLlKDiOc62dmUSMdbmqDUq77S4mzJgF1uY=
typed-rest-client	HttpClient	HttpClient	57	K9icC8WqFg6AOOgq/hRhWjxZDF3Y+ZZiZ+WmdPG34nvx7PmE5Sg4jnOtnZlEjHW5qg1KuxR6JMjtLibMmVfy2SoWtuOYBdbmIrtU7EsLQv0=
typed-rest-client	HttpClient		104	J+w8A4IsnwPh4EwE0QcWCyvYnAuBXW8QOaw+H5KKwCH/T7Q8JSKuQODLzEIaoAVG68esRkuhblKcaghbPFkMXUBUD16f/P1lxoN4jO0uJsw=
typed-rest-client	HttpClient	HttpClient	43	K9icC8WqFg6340gbkNdrPP4UYVo8WQxdZ+WmdJd+4Hvxt+J78ez5hMHZG7DUQ4a2sBkQye0uJsz3WdPTgryu4yoWtuNwszLsMCu19UsLQv0=
unbzip2-stream	lib/bit_iterator	default	1	Yq3GAA==
unbzip2-stream	index		6	Yq3GAKjPwyumTvZUhjG4ZJseBXTwGSbq
unbzip2-stream	index	default	5	Yq3GAKjPwyumTvZUhjG4ZPAZJuo=
underscore	underscore-esm-min		262	4Z98C6FhWQ9T+SUS0cy+Gtaq7iVY7KoxEZleMgx0WzMehDQ0A4tRUgVWNVec3i5YLb9ke7lYhpRGGfGVR4aol8LmtZfiHB2kT6AUp2ycdqg=
undici	lib/dispatcher/agent	Agent	23	O3JVAbBQ8gOeb6sbJtIFP+9B/0jhj1RS85YVYABJVWHE8XxjllfylrsWr6l1T1m0vuqltwWD/LukVZHIIhNO43Tfsu1gH8D0Nn1s+exMK/s=
undici	lib/api/api-request	request	3	dHh7qQWD/Lunid7h
undici	lib/api/api-stream	stream	3	dHh7qQWD/Lunid7h
undici	lib/dispatcher/client	Client	90	1bQOAgzuThk+QzcegLCHIP84pzCqtkoy0NKNNAJf2jZG44o3DoyjOhv+ujvbtMdDPmRKRPEQY0av3b5JEALyTQfXQ1YVg2Fcudu6XGWR/l0=
undici	lib/dispatcher/dispatcher	Dispatcher	11	4Y9UUp/HZVLgDLVmap4pmCayQ7QFg/y7YaemwFf+RtKVgqjZ4myD2gzwX+4=
undici	lib/dispatcher/env-http-proxy-agent	EnvHttpProxyAgent	37	BHZcA/0SdAb9DlQX6eX2GC/yAijDG8crF+0eRrAmw0vLz7tMUAmrWxZ+UnzM4Ld89Jr4hWzSr5cFg/y74zn2xCOUg80cbYLQWcRj14dZ2eE=
undici	lib/web/fetch/formdata	FormData	37	sGQqANLHDQSGBuMGqvgwDDhZKyZfJaksEcP7UsLShVviAktzIrJcd8ax4Xm2tV6Hjm0onTQ5x6fJKq+1cNv1wCxXt8YYx1LI6l0u886yKfk=
undici	lib/global	setGlobalDispatcher	2	uaDIDAWD/Ls=
undici	lib/web/fetch/headers	Headers	36	uorsEB5X7SNo1Gkx2jHycUYFoHLGseF5TlEefKFrU4OObSid4IClq9eD079w2/XAGMdSyFzm69uJZfjiLlO+7H1sXPHqXS7zMmii9/FQ2fg=
undici	index-fetch	fetch	2	aXGYSXrHnqE=
undici	index		89	lA4vEGWDOxKDxQMTxelWFWHDShqfbscd+faqInbeLyZRGhsnprwZQJBwM0Pw3ixOVj5kWcCbFWWTzQtmEYGFaD2kC2/i/bxzfOoodUQ2gns=
undici	lib/web/fetch/index	fetch	22	ooOvEu1e2Bb4a5wdHlftI8y5TzcsDGA7CVUsV1uOdV5OAFlfO1MlaCOLRGnzvqt4ICA2lCG0Z5kTX9urdhf9tm2aQLsYx1LIwweH1xbx7ek=
undici	lib/mock/mock-agent	MockAgent	33	O3JVAWr+RwldmFcSmejRKUnFckCA3wpEt9pcTcqLAVz3B4ZwmzH+g6hnq4j3gwGJ9m14lmAw68CgJDvHjlX50rh5l+GLb3LxF8bH8d+fePI=
undici	lib/dispatcher/pool	Pool	28	sFDyAwRHLho+QzceJtIFP/EQY0bvQf9I7OxSVfQkGJDcIMOVllfylpiXqaO7Fq+pWDbps+SKm7ikVZHIPCGB6WVqEet5xj7yNn1s+exMK/s=
undici	lib/dispatcher/proxy-agent	ProxyAgent	50	bBESGD5DNx5WyGgo1ugMK2dvKj4tIyFIc06YSPiHYE96oBhRGRQ/Wvi5+11LjkNwAitRhk6gjYZhI9yNcI3jjgkyTLqmSHfDXU5XxSvb2MU=
undici	lib/dispatcher/retry-agent	RetryAgent	7	yUb3T/Tw6lCoZ6uIBYP8u45V+dKVgqjZS2D02g==
undici	lib/api/api-request	request	2	dHh7qQWD/Ls=
undici	lib/api/api-stream	stream	2	dHh7qQWD/Ls=
undici	lib/dispatcher/dispatcher	Dispatcher	8	4Y9UUp/HZVJqnimYBYP8u2GnpsBX/kbSlYKo2QzwX+4=
undici	lib/mock/mock-agent	MockAgent	31	O3JVAWr+RwldmFcSmejRKUnFckCA3wpEt9pcTcqLAVz3B4ZwmzH+g/eDAYn2bXiWYDDrwKAkO8e4eZfhi29y8RfGx/Hfn3jyiu6r9jZ9bPk=
undici	lib/dispatcher/retry-agent	RetryAgent	5	yUb3T/Tw6lAFg/y7lYKo2Utg9No=
undici	lib/dispatcher/pool	Pool	23	sFDyAz5DNx4m0gU/8RBjRu9B/0js7FJV85YVYABJVWH0JBiQ3CDDlZZX8paYl6mjuxavqQ0bq69YNumz5IqbuDwhgel5xj7yNn1s+exMK/s=
undici	lib/dispatcher/client	Client	73	1bQOAgzuThk+QzcegLCHIP84pzCqtkoy0NKNNAJf2jZG44o3DoyjOhv+ujvbtMdDPmRKRPEQY0Zlkf5dsvUTZ0c4VG3i29V34VRffIYqn4Q=
undici	lib/dispatcher/dispatcher	Dispatcher	7	n8dlUmqeKZgFg/y7YaemwFf+RtKVgqjZDPBf7g==
undici	lib/dispatcher/env-http-proxy-agent	EnvHttpProxyAgent	31	BHZcA/0SdAbp5fYYt+NIGy/yAigX7R5GsCbDS8vPu0znA3lOUAmrWzdmgHIWflJ8zOC3fPSa+IWSAMKVbNKvlwWD/LvjOfbEHG2C0IdZ2eE=
undici	lib/mock/mock-agent	MockAgent	29	av5HCV2YVxKZ6NEpScVyQIDfCkS32lxNyosBXPcHhnCbMf6D94MBidwgw5X2bXiWYDDrwKAkO8e4eZfhi29y8RfGx/Hfn3jyiu6r9tOPuv8=
undici	lib/dispatcher/proxy-agent	ProxyAgent	51	bBESGD5DNx5WyGgo1ugMK2dvKj4tIyFIc06YSPiHYE96oBhRGRQ/Wvi5+11LjkNwAitRhk6gjYZhI9yNcI3jjqZId8Mr29jFdHyr5jZ9bPk=
undici	lib/web/fetch/formdata	FormData	35	sGQqANLHDQSGBuMGqvgwDJwalRs4WSsmEcP7UsLShVtQAL1qIrJcd8ax4Xm2tV6Hjm0onTQ5x6fJKq+1cNv1wCxXt8YYx1LI6l0u886yKfk=
undici	lib/dispatcher/agent	Agent	23	sFDyA55vqxsm0gU/70H/SOGPVFLzlhVgAElVYcTxfGNW161pllfylrsWr6l1T1m0vuqltwWD/LukVZHIIhNO4xbx7el037LtYB/A9OxMK/s=
undici	lib/dispatcher/proxy-agent	ProxyAgent	48	bBESGFbIaCjW6AwrZ28qPi0jIUhzTphI+IdgT3qgGFEZFD9a+Ln7XUuOQ3ACK1GGTqCNhmEj3I1wjeOO3CDDlVqlBqGmSHfDK9vYxXR8q+Y=
undici	lib/dispatcher/proxy-agent	ProxyAgent	45	bBESGFbIaCjW6Awr7G9MNGdvKj4tIyFI+IdgTxkUP1r4uftdS45DcAIrUYZOoI2GYSPcjdwgw5VapQahBYP8u6ZId8Mr29jFSUiRznR8q+Y=
undici	lib/dispatcher/agent	Agent	21	sFDyA55vqxsm0gU/Var4Ru9B/0jgQzNQ4Y9UUvOWFWAASVVhxPF8Y1bXrWmWV/KWuxavqXVPWbQFg/y7pFWRyCITTuMW8e3pdN+y7WAfwPQ=
undici	lib/web/fetch/index	fetch	20	ooOvEu1e2BZjxtQZ+GucHR5X7SPMuU83LAxgOwlVLFdbjnVeO1MlaCOLRGnzvqt4ICA2lCG0Z5l2F/22bZpAuxjHUsjDB4fXp4ne4Rbx7ek=
undici	index-fetch	fetch	1	eseeoQ==
undici	lib/dispatcher/agent	Agent	21	sFDyAybSBT9VqvhG70H/SOBDM1Dhj1RS85YVYABJVWGWV/KWVCM9mLsWr6l1T1m0TwbrtAWD/LtOrRC9pFWRyAOAOOxgH8D0EEDw9uxMK/s=
undici	lib/dispatcher/client	Client	71	1bQOAj5DNx6AsIcg/zinMNDSjTRG44o3G/66O9u0x0M+ZEpEEALyTWWR/l2y9RNnalFQa0c4VG3i29V34VRffIYqn4T79v6EsjoriQa5P4o=
undici	lib/dispatcher/dispatcher	Dispatcher	6	n8dlUmqeKZgFg/y7YaemwFf+RtKVgqjZ
undici	lib/web/fetch/formdata	FormData	36	sGQqANLHDQSGBuMGqvgwDH99tA0Rw/tSwtKFWyKyXHfGseF5trVeh45tKJ00OcenySqvtXDb9cAsV7fGGMdSyFbaserqXS7zzrIp+WJvuPs=
undici	index		72	lA4vEGWDOxKDxQMTxelWFWHDShqfbscd+faqInbeLyamvBlA8N4sTuL9vHN86ih1RDaCe/0sH4APa0aGsNFEiLZ6AYv0JBiQ6K5Sm4aU9J4=
undici	lib/mock/mock-agent	MockAgent	27	av5HCV2YVxJuf6YwScVyQOGPVFL3B4ZwmzH+g/eDAYncIMOV9m14lgWD/LtgMOvAqh9mw6AkO8cH2VjZiYMG68UjReudU9bsi29y8Yruq/Y=
undici	lib/dispatcher/pool	Pool	20	sFDyA8XpVhU+QzceJtIFP+9B/0js7FJV85YVYKS6U3L0JBiQ3CDDlZZX8paYl6mjuxavqQ0bq69YNumzTwbrtGJn+7Tkipu4Nn1s+exMK/s=
undici	lib/dispatcher/proxy-agent	ProxyAgent	40	VshoKNboDCvsb0w07beEPC0jIUj4h2BP4Y9UUkuOQ3ACK1GGTqCNhmEj3I1apQah0nHPpLsWr6nfV1SrTwbrtAWD/LumSHfDK9vYxUlIkc4=
undici	lib/dispatcher/proxy-agent	ProxyAgent	37	VshoKNboDCvsb0w0iK0iOu23hDwtIyFI+IdgT+GPVFICK1GGTqCNhmEj3I1apQah0nHPpN9XVKtPBuu0BYP8u6ZId8Mr29jFSUiRzgZVyOI=
undici	lib/web/fetch/headers	Headers	38	uorsEJslcRkeV+0jaNRpMRZURE1iiMVr2jHycUYFoHJOUR58oWtTgyDzu4OF+xGl4IClq9eD079w2/XAGMdSyIll+OIuU77sfWxc8epdLvM=
undici	lib/agent	Agent	21	sFDyAybSBT9VqvhG70H/SOGPVFLzlhVgAElVYZZX8pZUIz2YIbRnmbsWr6mCNW6sdU9ZtE8G67QFg/y7Tq0QvaRVkcgDgDjsYB/A9BBA8PY=
undici	lib/client	Client	69	1bQOAjjUxQs+Qzce/zinMNDSjTRG44o3G/66O9u0x0M+ZEpEsvUTZ0c4VG3i29V34VRffIYqn4T79v6EsjoriQa5P4r0JBiQGCagkPJfAZM=
undici	lib/dispatcher	Dispatcher	3	n8dlUgWD/LuVgqjZ
undici	lib/fetch/formdata	FormData	32	sGQqANLHDQSGBuMGqvgwDDhZKyaHtmpQEcP7UtoxBlnC0oVbIrJcd7a1XofJKq+1cNv1wCxXt8YYx1LIQF+941baserqXS7zzrIp+WJvuPs=
undici	lib/fetch/headers	Headers	33	uorsEB5X7SOHtmpQ2jHycUYFoHJOUR58oWtTg8cBKJfslAmY4IClq3Db9cAYx1LIbEjWyIll+OIRglPsLlO+7H1sXPHqXS7zMmii9/FQ2fg=
undici	index		60	xelWFWHDShqfbscd+faqInbeLyamvBlA8N4sTuL9vHN86ih1RDaCe+yE5oi2egGL9CQYkOiuUpuGlPSeuZrwpyWZe6jaAZ2zKS+WvCDp9NA=
undici	lib/proxy-agent	ProxyAgent	31	VshoKNboDCuIrSI67beEPC0jIUj4h2BP4Y9UUvOWFWAEO35wAitRhk6gjYYzBSGVx+ttotJxz6TfV1SrTwbrtAWD/LumSHfDSUiRzgZVyOI=
undici	lib/proxy-agent	ProxyAgent	27	7N/fIFbIaCjW6AwriK0iOu23hDzhj1RS85YVYEn2d2UEO35wAitRhk6gjYYzBSGVx+ttotJxz6TfV1SrTwbrtAWD/LumSHfDSUiRzgZVyOI=
undici	lib/pool	Pool	20	xelWFT5DNx4m0gU/70H/SOzsUlXzlhVgpLpTcvQkGJDcIMOVllfylpiXqaO7Fq+pDRurr1g26bNPBuu0Ymf7tOSKm7giKDe9tPnMy+xMK/s=
undici	lib/client	Client	62	1bQOAj5DNx7/OKcw0NKNNEbjijcb/ro727THQz5kSkSy9RNnRzhUbeLb1XfhVF98hiqfhPv2/oSyOiuJBrk/ivQkGJDyXwGTcOGqkz4rh5Q=
undici	lib/fetch/index	fetch	24	OnzQAeYHKAftXtgW+GucHR5X7SPMuU83LAxgOwlVLFdbjnVehjG4ZDtTJWgji0Rp876reCAgNpR2F/22bZpAu9eD078Yx1LIwweH1xbx7ek=
undici	index		56	xelWFZ9uxx359qoidt4vJqa8GUDi/bxzfOoodUQ2gnvshOaItnoBi/QkGJDorlKbhpT0nrma8KclmXuo2gGdsykvlrwg6fTQYlfZ25zKIt4=
undici	lib/proxy-agent	ProxyAgent	25	7N/fIFbIaCjW6AwriK0iOu23hDzhj1RSM5w0X/OWFWBJ9ndlmbEtbAQ7fnAzBSGVx+ttotJxz6TfV1SrTwbrtAWD/LumSHfDSUiRzgZVyOI=
undici	index		56	xelWFZ9uxx359qoidt4vJqa8GUDi/bxzfOoodUQ2gnu2egGL9CQYkOiuUpuGlPSeuZrwpyWZe6jaAZ2zKS+WvGJX2ducyiLectO64RCyGOI=
undici	lib/pool	Pool	17	xelWFT5DNx4m0gU/70H/SPOWFWCkulNy9CQYkNwgw5WWV/KWmJepo7sWr6kNG6uvTwbrtGJn+7Tkipu4tPnMy+xMK/s=
undici	lib/fetch/headers	Headers	30	uorsEB5X7SOHtmpQ2jHycUYFoHJOUR58oWtTg+yUCZjggKWrcNv1wBjHUshsSNbIiWX44hGCU+wuU77sfWxc8RQa4/HqXS7zMmii99g63/4=
undici	lib/agent	Agent	27	zGS3AbBQ8gMm0gU/70H/SOGPVFJjIUaVllfylsJoxpeRK16ZIbRnmbsWr6mCNW6sdU9ZtAWD/LtOrRC9pFWRyCzSbc1I6aTuYB/A9BBA8PY=
undici	lib/client	Client	59	1bQOAj5DNx40E0wq/zinMNDSjTRG44o3G/66Oz5kSkS2XrBbsvUTZ0c4VG3i29V3hiqfhPv2/oSyOiuJBrk/ivQkGJDyXwGTcOGqkz4rh5Q=
undici	lib/fetch/formdata	FormData	18	r0qFANBFGRshdAI14lDlQ1Wq+Eb3ArZM9YV4X3VyRWGa/rtwJ7+tpmOlsbM0hBq0jjeJ1VbaserQyLTvMABO9mJvuPuMQdn7
undici	lib/fetch/headers	Headers	20	NiqTBUgsDRf4a5wdOzppHx5X7SMhdAI14lDlQ1Wq+Ea1zq5b2jslYXVyRWFoTReS7JQJmFxQbZ0nv62m74ijqgbJwOERglPsFBrj8Xwjs/k=
undici	index		43	uaDIDMXpVhV9Uz4an27HHXbeLyaFV7Yp4v28c3zqKHUbRqR+9CQYkLma8KclmXuoBYP8uykvlrxiV9nbELIY4jrpT+W79j3nf53k8PYh9vw=
undici	lib/fetch/index	fetch	20	OnzQAeYHKAeig68SIzjdGfhrnB0eV+0jikBTLiwMYDsJVSxXW451XnVyRWEji0RpICA2lHYX/bYUzeS6bZpAu9eD07/DB4fXp4ne4dSt6PM=
undici	lib/mock/mock-agent	MockAgent	14	av5HCV2YVxLgQzNQ9PDqUOGPVFL3B4ZwmzH+g9wgw5UhtGeZBYP8u2Aw68CVgqjZi29y8Yruq/Y=
undici	lib/pool	Pool	15	PkM3HibSBT/vQf9I85YVYKS6U3L0JBiQ3CDDlZZX8paYl6mjuxavqQ0bq69iZ/u05IqbuLT5zMvsTCv7
undici	lib/proxy-agent	ProxyAgent	5	4Y9UUpmxLWzH622iBYP8u5WCqNk=
undici	lib/fetch/index	fetch	26	5gcoB0dV7xMjON0Z+GucHR5X7SOKQFMuGez5NSwMYDtbjnVedXJFYSOLRGmDgOhu5wlPciAgNpRtmkC714PTv8MHh9eqNg/bFvHt6dSt6PM=
undici	lib/fetch/formdata	FormData	15	r0qFANBFGRviUOVD9YV4X3VyRWGa/rtwJ7+tpmOlsbM0hBq0jjeJ1VbaserQyLTvMABO9mJvuPuMQdn7
undici	lib/pool	Pool	30	sFDyAz5DNx4m0gU/70H/SMlG90+2XrBb9CQYkGMhRpXcIMOVllfylpErXpmYl6mjuxavqQ0bq6/kipu4BYP8u6RVkcgs0m3NYB/A9OxMK/s=
undici	lib/proxy-agent	ProxyAgent	6	4EMzUOGPVFKZsS1sx+ttogWD/LuVgqjZ
undici	lib/agent	Agent	6	Var4RjJ4ykecpseJpFWRyJWCqNmHll39
undici	lib/client-request	request	3	+z3mn3R4e6kFg/y7
undici	lib/client-stream	stream	3	+z3mn3R4e6kFg/y7
undici	lib/core/client	Client	51	1bQOAjQTTCrQ0o00RuOKNz5kSkQyeMpH4tvVd4Yqn4T79v6EsjoriQa5P4r0JBiQ8l8Bk3DhqpM+K4eUkStemYJEdqdc3WSs+mhUzloMQNo=
undici	index		9	xelWFX1TPhoAAuIhawJ+T/OWFWCpu79gVCM9mM+i/eREuv/1
undici	lib/pool	Pool	21	jbLuEwKQsBjgQRkkbn+mMDJ4ykfJRvdPAElVYaS6U3L0JBiQYyFGldwgw5WRK16ZmJepo77qpbcFg/y7pFWRyCzSbc0uiqfRlYKo2WAfwPQ=
undici	wrapper		7	xelWFQAC4iFrAn5Pqbu/YFQjPZjPov3kRLr/9Q==
undici	lib/agent	Agent	1	h5Zd/Q==
undici	lib/pool	Pool	15	jbLuEwKQsBjgQRkkyUb3TwBJVWGkulNy3CDDlZErXpmYl6mjBYP8u6RVkci0+czLLNJtzZWCqNlgH8D0
undici	lib/core/client	Client	60	1bQOAjQTTCrQ0o00RuOKNz5kSkQyeMpHl7XBStck+VN86ih14tvVd4Yqn4T79v6EsjoriQa5P4ryXwGTcOGqkz4rh5SRK16ZgkR2p1zdZKw=
undici	index		7	xelWFX1TPhoAAuIh85YVYKm7v2DPov3kRLr/9Q==
undici	lib/core/client	Client	56	1bQOAjQTTCrQ0o00RuOKNz5kSkQyeMpHl7XBStck+VOBzMVUfOoodeLb1XeGKp+E+/b+hLI6K4kGuT+KPiuHlJErXpmCRHanVHRMs9ZvCsI=
undici	lib/pool	Pool	13	jbLuEwKQsBjgQRkkyUb3T6S6U3LcIMOVkStemZiXqaMFg/y7tPnMyyzSbc2VgqjZYB/A9A==
undici	lib/core/client	Client	51	1bQOAjQTTCq9o702RuOKNzJ4ykeXtcFK1yT5U/Mp82d86ih14tvVd4Yqn4T79v6EsjoriYJEdqdUdEyz1m8KwqbIZsVcJQDL3pQ64q/8gOU=
undici	lib/pool	Pool	12	jbLuEwKQsBjgQRkkyUb3T6S6U3LcIMOVmJepowWD/Lu0+czLLNJtzZWCqNlgH8D0
undici	lib/client	Client	58	1bQOAnbRGQxvaxIUNBNMKr2jvTYyeMpHl7XBStck+VNHOFRtfOoodfv2/oSyOiuJ8AOtnADb5aCCRHanVHRMs3Qc9rXWbwrCpshmxVwlAMs=
undici	lib/pool	Pool	9	fVM+GvOWFWCpu79gpLpTctwgw5WYl6mjBYP8u5WCqNnPov3k
undici	lib/client	Client	48	b2sSFDQTTCq9o702MnjKR5e1wUrXJPlTRzhUbXzqKHX79v6E8AOtnADb5aCCRHanVHRMs3Qc9rXWbwrCpshmxd6UOuKv/IDlGXP180IzSvQ=
undici	lib/pool	Pool	11	mt4JOGNLCFapu79gpLpTcvHs+YTcIMOVANvloJiXqaOVgqjZz6L95OxMK/s=
undici	lib/client	Client	26	HkVDCHRDLw/Prr0eb6DzJzQTTCp+cdItaNihNe8FQjypu79gh1NoYnR4e6m1CaWxvuqlt92h47cpL5a8wbIHzfeTp+1gH8D0TgdT948gbfg=
unique-temp-dir	index		6	rwc0JqbS/GZEd0OKVZhWo8h2arH7Oui4
universal-user-agent	index		7	ZkMcIhjQxSL5U1QmNd6pRLvaEmdqAnyDgZC0pQ==
universal-user-agent	dist-node/index		9	IzBnBBjQxSL5U1QmmOB5SLvaEmdqAnyDf+UlhoGQtKWblAi6
universal-user-agent	dist-node/index		8	IzBnBBjQxSKY4HlIu9oSZ2oCfIN/5SWGgZC0pZuUCLo=
unpacker	dist/main		25	t/2ZHkVjpVmnYyVaiV/XZDRcrGroqpaDMR8ci4sMeJNx6LmXimY6msfgTZ55HZSgm7Pgqz+gRKxk6dC0ybo9uINMGckN2H3UhLf21xBk5/g=
unpacker	dist/main	unpack	13	RWOlWadjJVqJX9dkVtetaYsMeJNx6LmXimY6mj+gRKyyUwSxybo9uINMGckN2H3UhLf21w==
unzip	lib/extract	Extract	7	LgdyK81/3m53F+p938XZhUYtEZyyCxyloeiG2A==
unzip	lib/parse	Parse	9	ccsdKYxP+SouB3IrNfpgWc1/3m7fxdmFb98Mny+TCrtfhibK
unzip	lib/extract	Extract	2	7wVCPHcX6n0=
unzip	lib/parse	Parse	3	ccsdKe8FQjxv3wyf
unzip-stream	lib/extract	Extract	7	jbLuEzKtTB1LtaJ2nuMZd8+t0JgKWZbKMPE07w==
unzip-stream	lib/extract	Extract	1	MkIV4A==
unzip-stream	index		12	NpsQGThMFSEP69JGzX/ebjP7A333ozx9wtRAhyiJYY6w2aSdDLFlrb9oqLpCJ9rr
unzipper	lib/extract	Extract	16	z669Hh+XsiLmRCMyLAxgO592skgVtZNeX5tZY81/3m7C1ECHupihlh7eJLPfLgu6oeiG2PSqwtuxsZj2XseU/Q==
unzipper	lib/parse	Parse	5	ccsdKS4HcivNf95u38XZhZs1H88=
unzipper	unzip		4	CgXYClJSXFVs1bx88z44kg==
unzipper	lib/extract	Extract	11	z669Hh+XsiLmRCMyLAxgO592skgVtZNezX/ebrqYoZbfLgu6oeiG2LGxmPY=
unzipper	lib/extract	Extract	10	z669Hh+XsiLmRCMyLAxgO592skjNf95uupihlt8uC7qh6IbYsbGY9g==
unzipper	unzip		7	CgXYClJSXFVs1bx88z44kk3nFZtkMTHYoxok7w==
unzipper	lib/extract	Extract	5	5kQjMrqYoZY41bmmClmWyqHohtg=
unzipper	lib/extract	Extract	2	ClmWyqHohtg=
unzipper	lib/parse	Parse	4	ccsdKS4HcivNf95u38XZhQ==
unzipper	unzip		6	CgXYClJSXFVs1bx8TecVm2QxMdijGiTv
unzipper	lib/extract	Extract	7	LgdyK81/3m53F+p938XZhUYtEZyyCxyloeiG2A==
unzipper	lib/parse	Parse	7	ccsdKYxP+SouB3IrzX/ebt/F2YVv3wyfL5MKuw==
upath	dist/index		34	UQJZAdALqAg4xroXesOWHeg5lx5dz8YvJs+/N8rNWkQoDIxSym/RXiftGmBeNat36w9zfE5hAodaMdyUYXeVpHfbicMY7DvfsvIP7puCjO8=
upath	build/code/upath		24	UQJZAdALqAg4xroXesOWHeg5lx5dz8YvJs+/N8rNWkSsk21KJ+0aYPMkCHxOYQKHWjHclNHaHLB324nDGOw737LyD+6bgozvqIj08fncI/8=
upath	build/code/upath		20	UQJZAdALqAh6w5YdXc/GLybPvzfKzVpErJNtShW1k17p3OtiIy/EhE5hAodaMdyUupihltHaHLB324nDGOw735uCjO+Ny2rwqIj08fncI/8=
upath	build/code/upath		24	UQJZAdALqAhZ15EbesOWHTMkvSldz8YvJs+/N8rNWkTzIcl0cJfXdVmhLoBOYQKHWjHclFbhhLN324nDZNO1zRjsO9+bgozvjctq8KiI9PE=
url-parse	index		53	2tizAyqDAw9ht9AmHms8MbtAJjKu665BjeZBTOU1xGJrH31kViJZhRiCzpsqexCjBHgQqk8Zp6vGz/mySZ+Nu8tY871mjwnXIsOK6Dr9uO4=
url-parse	index	resolve	2	RHdDil7HlP0=
url-parse	index		23	wnsDAG53VxboOZce7d5ULyQQdzagsQxBJoz3UYhO7VZrH31kmbEtbPW+73DRT0CDIxp+iAtUoZl3kDGnTxmnq8yQHrQ/LYDWZo8J1wf6N+Q=
url-parse	index	URL	8	wnsDAO3eVC+ZsS1s9b7vcGs+dXfRT0CDuJEZqjIlIdk=
url-parse	index		17	wnsDAOg5lx4mjPdRiE7tVmsffWSZsS1s9b7vcGs+dXcjGn6IC1ShmXeQMae4kRmqTxmnqz8tgNZmjwnXMiUh2TaK1uQ=
url-parse	index	URL	7	wnsDAJmxLWz1vu9waz51d7iRGaoyJSHZNorW5A==
url-parse	index		18	wnsDAAjEfBOrpPsnOLpNMn/xwVLfdr1TSfZ3ZfW+73BrPnV3WS7ddwtUoZm4kRmqubGNuIxRTcQCdlfTw0Zt19l1Mdl11iD4
util.promisify	index		6	WclsPxWZTI28nr+3DS/fu2qIbu0+wGHw
uuid	dist-node/md5	default	3	787NLn7hvmZqG36c
uuid	dist-node/parse	default	2	6JCjOxJQM0c=
uuid	dist-node/rng	default	1	7A3Czw==
uuid	dist-node/sha1	default	3	787NLnOl0zx+4b5m
uuid	dist/sha1	default	2	ElAzR8ZeSPI=
uuid	dist-node/stringify	default	1	QIi0Iw==
uuid	dist-node/v1		12	sm2zAiBjEQeAeXAYzEEBN1xzkU0vLitiRarEdCwg4aTUvDOpj5h9zmRCQNB5RrXn
uuid	dist-node/v1	default	9	sm2zAoB5cBhcc5FNLy4rYkWqxHQsIOGkj5h9zmRCQNB5RrXn
uuid	dist-node/v35	default	3	zEEBN9S8M6nDtWWv
uuid	dist-node/v4		6	IGMRB4B5cBjMQQE31LwzqWRCQNBzBZz5
uuid	dist-node/v4	default	1	cwWc+Q==
uuid	dist-node/v6	default	3	zEEBNywg4aTUvDOp
uuid	dist-node/v7		8	IGMRB4B5cBjMQQE3XHORTVbb62HUvDOpZEJA0HlGtec=
uuid	dist-node/v7	default	5	gHlwGFxzkU1W2+thZEJA0HlGtec=
uuid	dist-node/version	default	1	6JCjOw==
uuid	dist/rng	default	2	bN7TTuwNws8=
uuid	dist/sha1	default	3	ElAzR2MVUKnGXkjy
uuid	dist/cjs-browser/index		25	SzBWCvunJhMkdMEVXu+5Tyaq+Vv4C0eUiw1HlR4PR5axEEeX1xNHmf0WR5s4uHCkXrtwpoS+cKgXwHCpqsFwqhouh8on7A7cwWlj4tc75eU=
uuid	dist/esm-browser/v4	default	6	IGMRB4B5cBjMQQE31LwzqWRCQNBzBZz5
uuid	dist/esm-browser/v35	default	1	w7Vlrw==
uuid	dist/esm-browser/v6	default	1	LCDhpA==
uuid	dist/commonjs-browser/index		14	SzBWCiR0wRXch/45Xu+5TyUMRnb4C0eUiw1HlR4PR5axEEeXzkNOmNcTR5n9FkebGi6HysFpY+I=
uuid	dist/esm-node/md5	default	4	787NLn7hvmZqG36cBxNetg==
uuid	dist/esm-node/rng	default	1	HoBe9w==
uuid	dist/esm-browser/sha1	default	2	YxVQqcZeSPI=
uuid	dist/esm-node/sha1	default	4	787NLnOl0zx+4b5mBxNetg==
uuid	dist/esm-browser/v1		9	sm2zAoB5cBhkCe5DXHORTUWqxHQsIOGkj5h9zmRCQNB5RrXn
uuid	dist/esm-browser/v1	default	9	sm2zAoB5cBhkCe5DXHORTUWqxHQsIOGkj5h9zmRCQNB5RrXn
uuid	dist/esm-browser/v35	default	3	CGiTGsO1Za8aZkv5
uuid	dist/esm-browser/v4	default	3	gHlwGGRCQNBzBZz5
uuid	dist/esm-browser/v6		7	ctiyGpSTjid34Fcp6DGdSSvP1mssIOGkIc3A2w==
uuid	dist/esm-browser/v7		5	gHlwGFxzkU1W2+thZEJA0HlGtec=
uuid	wrapper		11	+6cmEyaq+Vs4uHCkXrtwpoS+cKgXwHCpqsFwqj3DcKvx9ve0J+wO3Nc75eU=
uuid	dist/commonjs-browser/index		9	SzBWCtyH/jklDEZ2+AtHlIsNR5XOQ06Y1xNHmf0WR5vBaWPi
uuid	dist/esm-browser/v1		8	sm2zAoB5cBhkCe5DXHORTUWqxHSPmH3OZEJA0HlGtec=
uuid	dist/esm-browser/v1	default	8	sm2zAoB5cBhkCe5DXHORTUWqxHSPmH3OZEJA0HlGtec=
uuid	wrapper		6	Jqr5Wzi4cKReu3CmqsFwqj3DcKvx9ve0
uuid	dist/esm-browser/v4	default	2	gHlwGGRCQNA=
uuid	dist/index		4	+AtHlIsNR5XXE0eZ/RZHmw==
uuid	dist/esm-browser/rng	default	1	bN7TTg==
uuid	dist/esm-browser/v35	default	4	CGiTGplCT2Y6gH3qGmZL+Q==
uuid	wrapper		4	OLhwpF67cKaqwXCqPcNwqw==
uuid	dist/esm-browser/v4	default	3	gHlwGNOx6L1kQkDQ
uuid	dist/esm-node/rng	default	1	qxcK5A==
uuid	dist/esm-browser/v1	default	8	sm2zAoB5cBhkCe5DXHORTUWqxHSPmH3OZEJA0IBuf/Y=
uuid	dist/esm-node/v1		8	sm2zAoB5cBhkCe5DXHORTUWqxHSPmH3OZEJA0IBuf/Y=
valibot	dist/index		689	F2NCACylVAA6anEAkV/+AMmjagFThJYBT6n5AkF6MQOhlqUDDqOZBC5u6gVKCA8G6wJiBkGYaQa4o3YH27STB+RrogfW8+MHtQjZCdQvGwo=
valibot	dist/index	check	10	yaNqAeRrogdnGVA/MQjESYKrn2AmenuDinjEkyXgJaCcPgq6YYUu7A==
valibot	dist/index	assert	2	5GuiBxcsckU=
valibot	dist/index	is	2	5GuiBxcsckU=
valibot	dist/index	any	8	yaNqAeRrogdnGVA/jRIrRyXgJaCEeRS5nD4KumGFLuw=
valibot	dist/index	array	18	yaNqASPxJALka6IHdvkOM2cZUD8XLHJFjRIrRwo4B0/hj1RSRHdDitLZOowl4CWgw8taqpw+CrpL5qPbCIZB3GGFLux9e+j5
valibot	dist/index	bigint	9	yaNqAeRrogdnGVA/jRIrR9LZOowl4CWgnD4Kun0HyuthhS7s
valibot	dist/index	boolean	8	yaNqAeRrogdnGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	date	12	yaNqAeRrogcGaxUpZxlQP40SK0fS2TqMJeAloCa3QamcPgq6/b0132GFLuwAVd/t
valibot	dist/index	lazy	9	5GuiB+AgiiZnGVA/jRIrR1xJ2ZQl4CWgnD4Kuhi3idBhhS7s
valibot	dist/index	literal	10	yaNqAeRrogdBI9EsZxlQP40SK0fS2TqMJeAloJw+CrqmpRLNYYUu7A==
valibot	dist/index	looseObject	23	yaNqAeRrogdnGVA/af+HQhcsckWNEitHCjgHT+GPVFIKJnWE+Y1Ti9LZOoyO2ZqYLf7KnCXgJaCcPgq6L//ryUvmo9sNL7LiYYUu7H7PsPk=
valibot	dist/index	nullable	10	yaNqAeRrogdnGVA/jRIrRyXgJaCMWWuwnD4Kup/eD8dhhS7sdrWj+A==
valibot	dist/index	number	8	yaNqAeRrogdnGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	object	22	yaNqAeRrogdnGVA/af+HQhcsckWNEitHCjgHT+GPVFIKJnWE+Y1Ti9LZOowt/sqcJeAloJw+Crov/+vJS+aj2w0vsuJhhS7sfs+w+X176Pk=
valibot	dist/index	optional	10	yaNqAeRrogdnGVA/jRIrRxW7el0KJnWEJeAloIxZa7CcPgq6YYUu7A==
valibot	dist/index	strictObject	24	yaNqAeRrogdnGVA/af+HQhcsckWNEitHCjgHT+GPVFK0a990CiZ1hGNwKob5jVOL0tk6jC3+ypwl4CWgnD4Kui//68kNL7LiYYUu7H7PsPk=
valibot	dist/index	string	8	yaNqAeRrogdnGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	tuple	19	yaNqASPxJALka6IHdvkOM6GzJjZnGVA/FyxyRY0SK0cKOAdP4Y9UUkR3Q4pkn1+K0tk6jCXgJaDDy1qqnD4Kukvmo9thhS7sfXvo+Q==
valibot	dist/index	union	10	yaNqAeRrogdnGVA/FyxyRY0SK0fS2TqMJeAloJw+CrphhS7sYVMa/w==
valibot	dist/index	unknown	8	yaNqAeRrogfgIIomZxlQP40SK0cl4CWgnD4KumGFLuw=
valibot	dist/index	parse	2	5GuiBxcsckU=
valibot	dist/index	parseAsync	2	5GuiBxcsckU=
valibot	dist/index	safeParse	5	yaNqASKBrwHka6IHFyxyRbJOTF0=
valibot	dist/index	safeParseAsync	5	yaNqASKBrwHka6IHFyxyRbJOTF0=
valibot	dist/index		401	OmpxAJFf/gDJo2oBQXoxA0oIDwbrAmIGuKN2B+RrogfW8+MHv1/NC1sa+Qs9JL0MPrvRDGGUzg94sO4PJl6XEaR9XRM9sjUVDve8FWwcuRY=
valibot	dist/index		518	F2NCACylVAA6anEAkV/+AMmjagFBejEDoZalAy5u6gXrAmIGQZhpBtu0kwe1CNkJ1C8bCiArkwq/X80LWxr5C9zZNww+u9EMqTFNDlaEbg8=
valibot	dist/index	check	10	yaNqAWXxbh5nGVA/MQjESYKrn2AmenuDinjEkyXgJaCcPgq6YYUu7A==
valibot	dist/index	is	4	yaNqAWXxbh4XLHJFCjgHTw==
valibot	dist/index	any	8	yaNqAWXxbh5nGVA/jRIrRyXgJaCEeRS5nD4KumGFLuw=
valibot	dist/index	array	18	yaNqASPxJAJl8W4edvkOM2cZUD8XLHJFjRIrRwo4B0/hj1RSRHdDitLZOowl4CWgw8taqpw+CrpL5qPbCIZB3GGFLux9e+j5
valibot	dist/index	bigint	9	yaNqAWXxbh5nGVA/jRIrR9LZOowl4CWgnD4Kun0HyuthhS7s
valibot	dist/index	boolean	8	yaNqAWXxbh5nGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	date	12	yaNqAWXxbh4GaxUpZxlQP40SK0fS2TqMJeAloCa3QamcPgq6/b0132GFLuwAVd/t
valibot	dist/index	lazy	9	ZfFuHuAgiiZnGVA/jRIrR1xJ2ZQl4CWgnD4Kuhi3idBhhS7s
valibot	dist/index	literal	10	yaNqAWXxbh5BI9EsZxlQP40SK0fS2TqMJeAloJw+CrqmpRLNYYUu7A==
valibot	dist/index	looseObject	17	yaNqAWXxbh52+Q4zZxlQPxcsckWNEitHCjgHT+GPVFJEd0OK+Y1Ti9LZOoyO2ZqYJeAloJw+CrpL5qPbYYUu7H176Pk=
valibot	dist/index	nullable	10	yaNqAWXxbh5nGVA/jRIrRyXgJaCMWWuwnD4Kup/eD8dhhS7sdrWj+A==
valibot	dist/index	number	8	yaNqAWXxbh5nGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	object	16	yaNqAWXxbh52+Q4zZxlQPxcsckWNEitHCjgHT+GPVFJEd0OK+Y1Ti9LZOowl4CWgnD4Kukvmo9thhS7sfXvo+Q==
valibot	dist/index	optional	10	yaNqAWXxbh5nGVA/jRIrRxW7el0KJnWEJeAloIxZa7CcPgq6YYUu7A==
valibot	dist/index	strictObject	19	yaNqAWXxbh52+Q4zZxlQPxcsckWNEitHCjgHT+GPVFK0a990Y3AqhkR3Q4r5jVOL0tk6jCXgJaCcPgq6L//ryUvmo9thhS7sfXvo+Q==
valibot	dist/index	string	8	yaNqAWXxbh5nGVA/jRIrR9LZOowl4CWgnD4KumGFLuw=
valibot	dist/index	tuple	19	yaNqASPxJAJl8W4edvkOM6GzJjZnGVA/FyxyRY0SK0cKOAdP4Y9UUkR3Q4pkn1+K0tk6jCXgJaDDy1qqnD4Kukvmo9thhS7sfXvo+Q==
valibot	dist/index	union	10	yaNqAWXxbh5nGVA/FyxyRY0SK0fS2TqMJeAloJw+CrphhS7sYVMa/w==
valibot	dist/index	unknown	8	yaNqAWXxbh7gIIomZxlQP40SK0cl4CWgnD4KumGFLuw=
valibot	dist/index	parse	3	yaNqAWXxbh4XLHJF
valibot	dist/index	parseAsync	3	yaNqAWXxbh4XLHJF
valibot	dist/index	safeParse	5	yaNqASKBrwFl8W4eFyxyRbJOTF0=
valibot	dist/index	safeParseAsync	5	yaNqASKBrwFl8W4eFyxyRbJOTF0=
valibot	dist/index		300	OmpxAJFf/gDJo2oBQXoxA+sCYga/X80LWxr5Cz670QwmXpcRpH1dEz2yNRUO97wVN4KPGNchcRkLN68agEPMH3WFwSClUzshghwdJV5RPyg=
version-range	edition-browsers/index		9	a+67DFdO7Bzuhvclnhh6UWU7wZA1dljVwUWh5+P6LvrBnD/9
version-range	edition-es5/index		15	a+67DKoVpxJXTuwc7ob3JZ4YelFDphFe9YV4XwQNCGZlO8GQTRtApTV2WNU9CJPbwUWh5+P6LvrBnD/9
version-range	edition-es5/index		8	a+67DFdO7BwxwII5zVXVWVgxUmhlO8GQt9m+82mpYvs=
vm2	lib/main		7	zpYDQ0IH1n+BKkWGpO9qjMJNwJLppWnUHVvo3A==
vm2	lib/nodevm	NodeVM	92	DTSmEPyJpxD3Cu4ZHWrPHrJeliSKsLAsmyViMNWA5jbY6V84+Od7OOQWGTsqJ2JNIlOPTQaK9U1VUsdO4gclWMIcaFspL35bUGY9ajAU1m8=
vm2	lib/vm	VM	54	POi0CvyJpxDc2PkSConBGfcK7hmyXpYkpzbsJl40yDPVgOY2ZHpRO/AzSzwPFfI/KidiTba/OU/LQ3lWBDNUWMw/QmZnFKqEhLlEn1vkl6A=
vm2	lib/main		113	vGrrAPdz8gK+nDMD2bs1B1mrcxXuvlUWAweHI8NhlyxStEAunpcnMdIZXjJTKQZHtv/IR9CybVLSqoRUeS2OW/b4eWF9QS9rbnTbdUIH1n8=
vm2	lib/main		109	vGrrAL6cMwPZuzUHWatzFQMHhyPDYZcsUrRALp6XJzHSGV4yUykGR7b/yEfQsm1S0qqEVHktjlv2+HlhfUEva25023VCB9Z/xs39gfHLsII=
walkdir	walkdir		53	7ulbAxXtiQjrnEgLzVy1ENfcfxH5xV0luiplPfp4nGCNXxRrA4SScvTrsIpC/eCqCyg/sqgCGri8mAPFP+EEyyeTbcspFqTvghZm8w3wyfY=
walkdir	walkdir	default	46	7ulbAxXtiQjrnEgLzVy1ENfcfxH5xV0luiplPfp4nGCNXxRrA4SScvTrsIpC/eCqCyg/sqgCGri8mAPFP+EEyyeTbcspFqTvghZm8w3wyfY=
walkdir	walkdir		52	7ulbAxXtiQjrnEgLzVy1ENfcfxH5xV0luiplPV+kcleNXxRrA4SSckL94KoLKD+yqAIauLyYA8U/4QTLJ5NtyykWpO+CFmbzDfDJ9jHrrvg=
walkdir	walkdir	default	45	7ulbAxXtiQjrnEgLzVy1ENfcfxEh/V0e+cVdJboqZT1fpHJXjV8UawOEknJC/eCqCyg/sqgCGri8mAPFP+EEyyeTbcspFqTvghZm8w3wyfY=
walkdir	walkdir		46	7ulbAxXtiQjrnEgLzVy1ENfcfxEh/V0e+cVdJeLUuiy6KmU9jV8UawOEknJC/eCqCyg/sqgCGri8mAPFP+EEyyeTbcsgYObQKRak7w3wyfY=
walkdir	walkdir	default	41	7ulbAxXtiQjrnEgLzVy1ENfcfxEh/V0e+cVdJeLUuiy6KmU9jV8UawOEknJC/eCqCyg/sqgCGri8mAPFP+EEyyeTbcsgYObQKRak7w3wyfY=
wget-improved	lib/wget	download	34	sgHqFZ6HVhye0ShO9qIJT1pex2Hy3PqBzC9Jg7NB74U8KDOG3Zg8lSHXqppGGUKfeCwirNOx6L0/2JW/+X2gxBqj78m1Ai/W9tcE3NIaoOI=
wget-improved	lib/wget	download	31	FNtnFcaL2Cee0ShO9qIJT4hO7VZaXsdhKnKvePLc+oHML0mDwtRAh92YPJVGGUKfeCwirNOx6L0/2JW/+X2gxBqj78m1Ai/W9tcE3NIaoOI=
whatwg-url	index		24	bLxBBJuh5g9Pjp8SVnS7GFPdQy01QLw5bEYYSGfjeFwbRqR+31uffzH2R4OO4smNKx+6kMw8h5cOocilvUqnt3bTFb2ylv7DBZLOxKwHVfw=
whatwg-url	index		22	bLxBBIwwtwqboeYPT46fElZ0uxhacs0zNUC8OWxGGEhn43hcG0akft9bn3+O4smNKx+6kMw8h5cOocilvUqnt3bTFb2ylv7DBZLOxKwHVfw=
whatwg-url	lib/url-state-machine	domainToASCII	8	b68dCF7FzRh6bbdLE1HEV2Xhv4mxaYOrbvsivv/M8Mg=
which	lib/index		28	ycM3DCtUYg0373sPngMeGSif0io8OLAyJyMKU/U1sFQxDhdcqy6mbzZcnnEJWQ95giNdi8Kg1J+U5jLPnHEg0JEEodyrQYnrFCLC7Yo0Lu4=
which	lib/index	default	5	K1RiDTfvew82XJ5xCVkPeZxxINA=
which	lib/index		26	ycM3DCtUYg0373sPKJ/SKjw4sDInIwpT9TWwVLdPFmmrLqZvNlyecQlZD3mCI12LwqDUn5TmMs+ccSDQkQSh3KtBiesUIsLtijQu7v7lo/Y=
which	which		22	K1RiDTfvew/i6e8iKJ/SKuV1nUD1NbBUFbWTXrdPFmmMyZNrqy6mbwxSVXgJWQ95O4YPfER3Q4r3YdGSwqDUnyHA66vORjPFnHEg0KtBies=
which	which	default	5	K1RiDTfvew8MUlV4CVkPeatBies=
which	which		21	K1RiDeLp7yIon9Iq5XWdQPU1sFQVtZNet08WaYzJk2urLqZvDFJVeDuGD3xEd0OK92HRksKg1J8hwOuryHZqsTI64bvORjPFNvtjypxxINA=
which	which	default	4	K1RiDQxSVXgyOuG7Nvtjyg==
which	which		26	6wvZACtUYg15wTkW4unvIiif0io8OLAyZ1l0TfU1sFRt5P9Wqy6mb4QWqXSzzDl3jV6rejuGD3whwOurMjrhu85GM8WF3tvUySN98AC4ePE=
which	which	default	6	9TWwVG3k/1azzDl3Mjrhu2iObNCF3tvU
which	which		16	ms/QEXnBORYon9IqPDiwMmdZdE31NbBUbeT/Vqsupm+zzDl3RHdDivdh0ZLIdmqxNVGVvUgYYMpojmzQhd7b1A==
which	which	default	11	KJ/SKjw4sDL1NbBUbeT/Vqsupm+zzDl3RHdDivdh0ZI1UZW9aI5s0IXe29Q=
wildcard-match	build/index		20	xVSKDhpYnhLsgsQWFmaKGSryFSfGi9gnUqxgPKuklFDv+ypWzj/baiSl2HuJeRaCr8a3iNxcjY4a1bqkH1IEsOtzEbV7dvHG7ySl5GqBDec=
wildcard-match	build/index	isMatch	2	7/sqVnt28cY=
wildcard-match	build/index	default	8	GlieEiryFSfGi9gnzj/baiSl2HuvxreIe3bxxmqBDec=
wildcard-match	build/index		18	qs2UAUIeXQIWZooZKvIVJ1KsYDxOJDdDFl/KaXJo/ml4xHduh+V3g6/Gt4gK2pGOGLFGlLLdWZ3N9JGfFoIRvtlMLMZUH6Ht
wildcard-match	build/index	default	2	KvIVJ6/Gt4g=
wildcard-match	dist/index		17	qs2UAUIeXQIWZooZKvIVJ1KsYDxOJDdDFl/KaXJo/ml4xHduh+V3g6/Gt4gK2pGOst1Znc30kZ8WghG+2UwsxlQfoe0=
wildcard-match	dist/index	default	8	qs2UARZmihkq8hUnUqxgPHjEd26H5XeDr8a3iLLdWZ0=
wildcard-match	dist/index		11	FmaKGfAxEBpSrGA84SU3RHkd4Faqmah9r8a3iN79V4kK2pGORd9ZnlQfoe0=
wildcard-match	dist/index	default	9	FmaKGfAxEBpSrGA84SU3RHkd4Faqmah9r8a3iArakY5F31me
winston	lib/winston/transports/console	default	16	iHxzFA3WUBatvzcjXYsiM48NqzZkwiFFxdNITNovklhQe2uDGx1hkz0H/bWPJ7O5nlDPwjXuFc0jxJ/WQzi6+Q==
winston	lib/winston/container	default	5	jFH+CIv3I0YdvoKRlYKo2QTEfd4=
winston	dist/winston/create-logger	default	9	MT4OIu+baUNBbsJj6FuVfVguGpqd/x2qjyezuZT2P7tcAHf9
winston	lib/winston/exception-handler	default	64	xC6nBDHdLwp8MBUsTDftLBeN4jx8ymVO32GVV4Z1QF6MCt9oCG1giYdUMJEdvoKRhO6blnucNLKGGKnJkMk1y/Oa5syo8W/QJ2Y03mqDkO4=
winston	lib/winston/exception-stream	default	6	z669Hh+XsiLEQw9m/M9Ur/Oa5sz4aFLR
winston	lib/winston/transports/file	default	107	VZoaAu3GNg86600dKPWeHzQ/Hya1ULwxF4zgNWTCIUWw2UxF1CzfR1lahk4cb7xOHsK2T6nWzFKbg4RYsN+FWMovhVmejb9eC3R1Z92mcGs=
winston	lib/winston/transports/http	default	42	MjrnAd3FLRIhVzcVbzUuHtG/djmhRVVBUO+AQWTCIUWqMpdXTjpeWWvL01roW5V9jBUwmJxICqD4pZKjJiV8saDhO7OZQ9u2okfgwDYNuew=
winston	lib/winston/logger	default	78	knKDA9GSug8CWKYRtox4HoXgeR+Y0z0hiX8JLEw37Sy/RHYxSyyXM86I0jWe9zA3/1N9S2yS6lNftPhVds9tXK+MaF1cjIheQW7CY4hMhGg=
winston	lib/winston/profiler	default	9	75tpQx++pmRytz2UjyezuTO80rt6EDDLBQc/4nlGtecVqVXq
winston	lib/winston/rejection-handler	default	64	Md0vCuIi9w4+C+sjfDAVLEw37SwXjeI832GVV4Z1QF6MCt9oZsiCaVVASnuHVDCRHb6CkYTum5Z7nDSy+qmAs4YYqcmo8W/QDms23CdmNN4=
winston	lib/winston/rejection-stream	default	6	ks31AM+uvR4fl7IiVUBKe/zPVK8avf/o
winston	lib/winston/transports/stream	default	10	mx3uHM+uvR5diyIzEMbqQmTCIUXaL5JYX1wVej0H/bUNVMbQz6L95A==
winston	dist/winston/tail-file	default	12	dv8cG+8FQjzk15NscAeDcziNZnacSAqgvuqlt8F+0dCVgqjZMy3a3AUHP+IT1hf5
winston	lib/winston		54	/i3ZDdGSug8nd58UheB5H4l/CSxLLJczO3IYPHptqUTurMFGB1IWSaiPYUqK1jddqy2DY/3KZW4+MpNy+9AnddC9LooK/rKKp8Q6ix2+gpE=
winston	lib/winston		41	/0OTHoXgeR96balEitY3Xa+MaF39ymVu+9AndainOYDUVkKHCv6yih2+gpG1G+CS354Gmyvr36V6aV+oXF4L1ATEfd6A1J33kTy8+EyPwfk=
wretch	dist/cjs/index		4	YrnsFjQ42lYBQzeG7sjprg==
wretch	dist/index	default	2	AUM3hu7I6a4=
wretch	dist/cjs/index		9	NV/lC8dWhQ1iuewWNDjaVgFDN4aHYIed7sjprsmDxNABNs3s
wretch	dist/index		5	x1aFDWK57BYBQzeG7sjprgE2zew=
wretch	dist/bundle/wretch		108	ZIuoAMcr7AfHVoUNXpeoDmOQqRAZZsQg2AQ3NzuCUzmpBVw5cK+HPVmi2D3ADw4/1JNXTSQGt1Yhl4xXbU15WqauXV7ggghp7owye40twYI=
wretch	dist/bundle/wretch		81	ZIuoAMcr7AfHVoUNXpeoDmOQqRBwr4c9WaLYPdSTV00kBrdWIZeMV21NeVqmrl1e7owye1miXoMh2uCOVjRkoC3eJqqupDyxwVqdxNpZP9M=
xml2js	lib/xml2js		8	FjUTCXi+FDhgSFWAETNkjTamAZES/TOYtmhvzqtkbPg=
xml2js	lib/xml2js		50	q7QAFsLlhRcqzoAcN6wYKmMAhSujQek/89bNQNak1ExeqRtRzwWGcyMH/Xdf+L2WCtkJpOueUKn4a52t+vYVsLFwnbDV2jPL0qvK29WOPO0=
xz	lib/xz		24	39o+BTx18AtPmJMTFnGSFLGgLyGbmLso0oTwP5yNEEXCEpJGJlEoZuTXk2z2JyN7l5S7gg1LEY61CaWx8VfowHmhI8+RJhzb2DNF7frJSfY=
xz	lib/xz		18	39o+BTx18AsWcZIUsaAvIZuYuyicjRBF5NeTbPYnI3sRJVF7WgGhgJeUu4INSxGO8VfowHmhI8+cf97YkSYc29gzRe36yUn2
yaml	browser/dist/parse/cst-stringify	stringify	1	0tk6jA==
yaml	dist/index		27	KyCkA78V5Qlf3BEjhot2LZo32jSWU5k8k9Q7SJ/npWGp+9plmQuGak9C53BKdT53yV/UeKNPZYMWiLuF7Q/LjFuFmo6mvSm/83tzw5z6eeg=
yaml	browser/dist/public-api	parseAllDocuments	8	O5ofLwy4y7hhp6bAhrZlxUCvh9rb6UblRLr/9S6dEv4=
yaml	browser/dist/public-api	parseDocument	11	loYOAsQjZhw7mh8vnJdgMAPjdUxhp6bAhrZlxUCvh9pEuv/1vym9+y6dEv4=
yaml	browser/dist/public-api	parse	6	A+N1TAlO2HhMGi/xRLr/9b8pvfsunRL+
yaml	browser/dist/public-api	stringify	3	je8sjcoM2uIliOHx
yaml	dist/public-api	parseAllDocuments	11	O5ofL7wtY2PJX9R4YEhVgAy4y7hhp6bAhrZlxUCvh9rb6UblRLr/9S6dEv4=
yaml	dist/public-api	parseDocument	15	loYOAsQjZhw7mh8vnJdgMAPjdUy8LWNjT0LncMlf1HhgSFWAYaemwIa2ZcVAr4faRLr/9b8pvfsunRL+
yaml	dist/public-api	stringify	5	mjfaNI3vLI2mvSm/ygza4iWI4fE=
yaml	browser/dist/stringify/stringify	stringify	10	VK+LEHt6hUOCuRRsAZzIdPAgP3gNgaSX9/uyriWI4fGPli333fS3+g==
yaml	dist/stringify/stringify	stringify	15	vxXlCVSvixAD++Ace3qFQ5PUO0iCuRRsAZzIdPAgP3jtD8uMDYGkl/f7sq6NUEXBJYjh8Y+WLffd9Lf6
yaml	dist/public-api	stringify	4	mjfaNI3vLI3KDNriJYjh8Q==
yaml	dist/Document-a8d0fbf9	stringify	18	VK+LEHt6hUOf56VhbwGeZ4K5FGzwID94Kib7f6NPZYPMKbWl9/uyrp9bTLSNUEXB9nqwxo+Yfc7mGjDnwgh47CWI4fGPli33
yaml	browser/dist/index	parseDocument	3	loYOAkR3Q4pEuv/1
yaml	browser/dist/index	parse	3	NOuR8ES6//UunRL+
yaml	browser/dist/index	stringify	1	UXkVUg==
yaml	dist/index		18	loYOAqZzJAWaN9o0MFmqO7LH8TxReRVSmQuGajcb+3REd0OKETNkjdCYMKTMNNem9/uyro8ns7nP5uHoNOuR8ES6//UunRL+
yaml	dist/index	parseDocument	4	loYOArLH8TxEd0OKRLr/9Q==
yaml	dist/index	parse	4	jyezuTTrkfBEuv/1Lp0S/g==
yaml	browser/dist/parse-cst	parse	4	rjzxIeOt0W9KEty8shZ05g==
yaml	browser/dist/index	parseAllDocuments	4	E0ROQ6tQTks+Uk5MlG5OXg==
yaml	dist/index		40	loYOArXWcAmrBS8fC66BJC8spCZsW7E1ssfxPCW39mj8Ez5qmQuGasvb1nQ3G/t06P8Adcw016b3+7KurOUMsx3WuLXFQWLBamnUxECvh9o=
yaml	dist/cst/parse	parse	6	fYTWEK488SGaN9o0463Rb0oS3LyyFnTm
yaml	browser/dist/index	parseAllDocuments	2	9YV4X00bQKU=
yaml	dist/index		25	loYOAqZzJAW11nAJqwUvHwuugSSaN9o0ssfxPFF5FVIlt/ZomQuGasvb1nTo/wB1zDTXpvf7sq4d1ri1xUFiwWpp1MRAr4faz+bh6C6dEv4=
yaml	browser/dist/stringify	stringify	11	DPYCJodjSSy3964z2Yr1SaOeoVFQoe2GcUikpUw8HqozWhfEH9985apO4uY=
yaml	dist/index		22	loYOAqZzJAW11nAJqwUvHwuugSSaN9o0ssfxPFF5FVIlt/ZomQuGaoK5FGzL29Z0RHdDisw016b3+7KuamnUxM/m4eg065HwRLr/9S6dEv4=
yaml	dist/index		20	loYOAqZzJAW11nAJqwUvHwuugSSaN9o0ssfxPFF5FVKZC4ZqgrkUbMvb1nREd0OKETNkjcw016b3+7Kujyezuc/m4eg065HwRLr/9S6dEv4=
yaml	dist/index		18	loYOAqZzJAW11nAJC66BJJo32jSyx/E8UXkVUpkLhmqCuRRsy9vWdER3Q4rMNNem9/uyro8ns7nP5uHoNOuR8ES6//UunRL+
yaml	lib/yaml		71	4J53AgdBmQrT394VGjR4F8TqkR1+ImkpIkJ9LgkCYTfeVGlJd24iW/KP3ly2S1xfe6bLYy69AmqMr0Z11VsteHuYX3rQdzR+vpCLghvui4Q=
yaml	lib/yaml	parse	16	7pnpD6RrjyS7d9Ikd24iW+AbIZyaaKqoY2kAxOkOO8t/WQbRyrO61I8aMNZGf6zeLD8l62RNxu4OwqzxnBek/g==
yaml	lib/yaml		60	4J53AgdBmQrT394VGjR4F8TqkR3HfmYkfiJpKSJCfS4JAmE33lRpSfb2cVR3biJb8o/eXLZLXF97pstjLr0CaoyvRnXVWy140Hc0fmP50oM=
yaml	lib/yaml	parse	13	7pnpD6RrjyS7d9Ikd24iW+AbIZzpDjvLf1kG0Y8aMNZGf6zeLD8l62RNxu4OwqzxnBek/g==
yamljs	lib/Yaml		6	Gez5NTBZqjtUhnRDrpDOiBqA7Pnn0yj+
yamljs	lib/Yaml		10	f32JJxns+TUwWao7BIRPQ1SGdEORZHV7rpDOiII1bqwagOz559Mo/g==
yargs	build/lib/utils/set-blocking	default	5	kL3ODk6VSSruD09BlsR2kusPeqw=
yargs	build/lib/utils/which-module	default	1	Y9uXWQ==
yargs	index		9	RsaFA3Ol7BP8f+4xQ+2DP8ojMVls0Tpj8WQdZVNKRXEiMBzD
yargs	yargs		6	ZRXiL0Ptgz/KIzFZbNE6Y8pXiHtgSFWA
yargs	index		11	RsaFA05MUgnf2uAPc6XsE/x/7jFD7YM/yiMxWWzROmPxZB1lU0pFcSIwHMM=
yargs	index		8	RsaFA05MUgnf2uAPc6XsE/x/7jHVzL5FU0pFcSIwHMM=
yargs	yargs		4	Q+2DP/iHj1tgSFWAa8CR3A==
yargs-parser	browser	default	1	8WQdZQ==
yargs-parser	build/lib/index		19	yLYGGDv3yEtLJEJU8WQdZcS4BW6vWb6Gg1NvhyoUqoqsdsyK92HRkrpZIpW6mKGWH0qZo7eN+KkmXvOqj5h9ztOC1tNjnGDVOFj/3Q==
yargs-parser	build/index		120	j8zWAX+DPQjgFFcIYsJ0DyZUxhTItgYYNs7CGvX2fh8qLGAhmnPmJLJ1uSbYedAq1b9vLSdHNzSv/C03zUa6OCRgSj9dBqpA/6rsQ2YVlUY=
yargs-parser	build/lib/index		17	yLYGGDv3yEtLJEJU8WQdZa9ZvoaDU2+HKhSqiqx2zIr3YdGSulkilbqYoZa3jfipJl7zqo+Yfc7TgtbTY5xg1ThY/90=
yargs-parser	build/lib/index		15	yLYGGDv3yEtLJEJU8WQdZa9ZvoaDU2+HKhSqiqx2zIr3YdGSulkilbqYoZa3jfipuwouyGOcYNU4WP/d
yargs-parser	build/lib/index		14	yLYGGDv3yEtLJEJU8WQdZa9ZvoYqFKqKrHbMivdh0ZK6WSKVupihlreN+Km7Ci7IY5xg1ThY/90=
yauzl	index		175	p8zFA16NqAXqwA0JWR04DY0ltw6f3z4P8+1YFM02ARhrP8Qe5S1gJ//vuy14qzEuls93MJsZ6zH0pnE1KD6gOw3pzzs8g5BCANFLRJ4tX0U=
yauzl	index	open	7	5SmRBHtI20s/1kRTQMyTm5WCqNlseZfpE9YX+Q==
yauzl	index	fromFd	7	5SmRBHtI20s/1kRTMaXefUDMk5tseZfpYWwT/g==
yauzl	index	fromBuffer	6	5SmRBHtI20s/1kRTQMyTm2x5l+l5iET4
yauzl	index	fromRandomAccessReader	18	5SmRBOrADQlrP8Qe/++7LSg+oDsA0UtE67vvRXtI20s/1kRTXaF1Z0DMk5sBKvWivE8gpBkOZaa4yZumgN4uv/juHsFseZfp
yauzl	index		142	Xo2oBVkdOA2NJbcOn98+D/PtWBQFcqwYaz/EHnirMS6gz8guls93MPSmcTVW5945ANFLRJ7yfEj4W2NKX+VeS6exCk9wQ9ZYa6KoWbAKxl4=
yauzl	index	fromFd	7	5SmRBHtI20s/1kRTiTgomEDMk5tseZfpYWwT/g==
yauzl	index	fromBuffer	7	5SmRBAVyrBh7SNtLP9ZEU0DMk5tseZfpIXwN7Q==
yauzl	index	fromRandomAccessReader	17	5SmRBGs/xB4A0UtE67vvRfhbY0p7SNtLP9ZEU12hdWdAzJObvE8gpBkOZaa4yZumVGGtroDeLr8oDHfBil/+4Gx5l+k=
yauzl	index		73	WR04DXirMS5+Fv44ANFLRPhbY0pf5V5Lp7EKT4dOZWIYmQCA9ufPhjsEvZaXjvqk8v5Vr9L4qLiRoxK+KAx3wUI7FcMhUkbJil/+4JVnFvY=
yauzl	index	open	3	QMyTm5WCqNkT1hf5
yauzl	index		55	WR04Dd8QZyV4qzEu8+lnNn4W/jgA0UtE+FtjSqexCk+HTmViLy8GazlAAoP258+GJC3XipeO+qTy/lWv0viouJGjEr4oDHfBil/+4JVnFvY=
yauzl	index	open	2	lYKo2RPWF/k=
yauzl-promise	lib/index		39	vTuTC3UcARKPICgp61OcLS2ntC20LJ8vrdXcOfLHHFq9Xn5iFmUZdeW2KJ1jPGuebIywowz8kbs1jQLJzqkOzF45XdLUkMfUm5Kl8jYjeP4=
yauzl-promise	lib/index	open	4	3TVJWxLr/2ebkqXyE9YX+Q==
yauzl-promise	lib/index	fromFd	3	jyAoKRLr/2cT1hf5
yauzl-promise	lib/index	fromBuffer	3	dRwBEhLr/2cT1hf5
yazl	index		107	86pADKI3bhVi0/EZgBSoIUtGpyPdvBQkUtPyJJu2ejlhzGI7CaP+RUsgdUvtd39wx/rWcJTRu31jyT2DZGsHh+byVYoSRgSNRrRZlNWxkJQ=
yazl	index		96	86pADKI3bhVi0/EZgBSoIUtGpyPdvBQkUtPyJJu2ejkJo/5F7Xd/cMf61nBjyT2DZGsHh+byVYoSRgSNRrRZlNWxkJTLRPKUhUX8oM70Y6Q=
yazl	index		79	yFGaBYyBawbdvBQkm7Z6OT7tlztAvSc+CaP+RY3n1Gjtd39wY8k9g+byVYoSRgSNL1wsjUa0WZTVsZCUhUX8oNJS+cZgBXTLOvn3033MduI=
yazl	index		75	yFGaBcHOqxzdvBQkm7Z6OT7tlzsJo/5FjefUaO13f3BjyT2D5vJVihJGBI0vXCyNRrRZlNWxkJSFRfygJ3YzodJS+cZgBXTLOvn3033MduI=
yup	index.esm		349	0qpKALv+LgJRw2YCB/ECBIWwcARzH60FqIgVBh+ssAbijFgIpQdZCPvrRAl0cQQMKssTDIh3Ug54Hv0PK2HLEBSsbRIRewYT7AR8FTIcfxU=
yup	index.esm	unknown	1	Zm5haA==
yup	es/array	default	37	hbBwBHRxBAwmWLUjLQZ0PAo4B0+DRs1hAAz4ciLN7HSo012WCweGoBDlZKhYdru12L9muxHOesLELYXTXp4G1X/l1dWC1gTe+BWK631h7vM=
yup	es/boolean	default	15	dHEEDO6Z6Q+L7dAaLQjDIS0GdDxe9udEn2LUcQAM+HKRyTGcCweGoOkOO8v9cgnSwtAM2BDUndtVugfs
yup	es/Condition	default	12	++tECfZYag1alwUakKQbRx8mSVET3EBU/+decWP3M52m/C/DYhyP1Yn4yOnWL7f6
yup	es/util/createValidation	default	20	OP76BfZYag33xtouBzo6SGug1k//515xDJQgf5vnw4fIdmqxbLYgvYFjR78etOXB2NVZzjAxbs5Z1pnP/XIJ0kvmo9v2gu/gfWHu89Yvt/o=
yup	es/date	default	14	dHEEDNs6Qx0GaxUpLQZ0PAAM+HKRyTGcCweGoBDlZKhstiC9/XIJ0sQthdPKaUPWFrxx4YBuf/Y=
yup	lib/index		22	IS2SCSM2mRnVmlkiTgEDLKvD2zehRuI6+j/4UoSGEWdMUJt3JW6sl4D2Zaf9Hr2prldzrJltJbu3ThbBXhPGyuJYDdAYt4nQkCsx3FSoeP4=
yup	es/util/isodate	default	1	16GNSQ==
yup	es/util/isSchema	default	1	WIsEdw==
yup	es/Lazy	default	15	iHdSDq6BBS278GwyWIsEd+tDDKEQ5WSo8fb3tDypS8ZskqTGGLeJ0I/Af9yC1gTeRK/76EFt2/1WRBj/
yup	es/number	default	26	X5hHA3RxBAx83RQOyCYrNC0GdDyRgvRGB81hScXra2UiOwxxAAz4cuDMpoELB4agbCAJokJTCKlQfTKzuegItMQthdOamYTUrEgo3Ba8ceE=
yup	es/object	default	50	dHEEDAc6OkgEVE1XoSfEWYNGzWEADPhyUL2TcxdkW3iRFG2PfTDCnwsHhqDLVVWjDWxVrlh2u7U7nvS22L9mu/YOzMt/5dXVBeJz3X1h7vM=
yup	es/util/reach	default	1	8CA/eA==
yup	es/Reference	default	16	9lhqDTIcfxV2+Q4zq8PbN//nXnHZRZx02u80kFxJ2ZQQ5WSo7Skwqmy2IL0Q1J3bgtYE3pbC7d4b82Xr1i+3+g==
yup	es/util/ReferenceSet	default	10	pUp+FXb5DjNVqvhGN9WdYBBxvopMJdy1bLYgvYLWBN4LfP3nifjI6Q==
yup	es/util/runTests	default	5	g0bNYappHWib58OHWHa7tUS6//U=
yup	es/schema	default	84	dHEEDIh3Ug4rYcsQroEFLUcs0EAHOjpIwCOgT2ug1k+9+cxQvluQUhDVMFmhJ8RZ5Mx7YYNGzWEADPhy01O/hFWyTYxI3OeN4ZvtkqjTXZY=
yup	es/util/sortFields	default	6	lVm6CGxSg2n79Y2ZbLYgvRvzZeukGxr9
yup	es/string	default	26	hbBwBCIqGwh0cQQM1LoeEy0GdDyZEl0/Td4bUbxd91jOPx5ns6F3Z905SW0ADPhyg586mgsHhqDYJM+rDtbDvN3u4cXELYXTIJNV2Ra8ceE=
yup	es/ValidationError	default	10	1ZpZIvfG2i45pG9B0qSLZDRVP3+b58OHeseeoR605cH9cgnSRLr/9Q==
yup	es/array	default	7	I/EkAnRxBAwSUDNHIs3sdJHJMZwLB4agEc56wg==
yup	es/boolean	default	5	dHEEDIvt0BotCMMhkckxnAsHhqA=
yup	es/date	default	4	dHEEDAZrFSmRyTGcCweGoA==
yup	lib/index		19	Di+CBHr62wcjNpkZpyezKgx+mUYrI2ZQjfD9WitOvVxsUoNpNqYBke5wIruA3i6/t04WwR1858heE8bK4lgN0H5wwNfEgH3pNXyb+Q==
yup	es/mixed	default	16	dHEEDCthyxBHLNBACjgHT+a1Y2t5v9hrGBEggUjc5439Hr2p7sjprgZM77FYdru1xs5gxJl2FtPCD8/q+DBf+g==
yup	es/number	default	4	dHEEDEiEkz+RyTGcCweGoA==
yup	es/object	default	9	dHEEDBptixNYA2s6Zm5haFC9k3ORyTGcfTDCnwsHhqDLVVWj
yup	es/util/sortFields	default	5	bFKDafv1jZkGTO+xbLYgvRvzZes=
yup	es/string	default	3	dHEEDJHJMZwLB4ag
yup	es/ValidationError	default	5	1ZpZIjmkb0E0VT9/eseeoUS6//U=
yup	es/object	default	8	dHEEDFgDazpmbmFoUL2Tc5HJMZx9MMKfCweGoMtVVaM=
zip-a-folder	dist/ZipAFolder		131	Z3ZwCMl4nwsfihsVAHpyGUdl2CX/F/grqg0AL6lHyTmxDgs/Pnn/QH5PVUKfeWFJj0k/S0axfVo0PQ+CPMFqg7hQRYpHIa6LbKb2jqHYzY8=
zip-a-folder	dist/ZipAFolder	zip	1	RhOPZg==
zip-a-folder	dist/ZipAFolder	tar	1	FusK8g==
zip-a-folder	dist/ZipAFolder		97	+BxqBAvEwARoPaoGZ3ZwCB+KGxX/F/grsQ4LP35PVUJGsX1atYo/cLhQRYpspvaOneVKofTseKHcFWGpw2nLvQKCf8Nhfs7QX0QD6LivwPg=
zip-a-folder	dist/ZipAFolder		93	+BxqBAvEwARoPaoGZ3ZwCB+KGxX/F/grsQ4LP35PVUIzyxRPz55RT7WKP3C4UEWKbKb2jvTseKHcFWGpw2nLvQKCf8Nhfs7QX0QD6LivwPg=
zip-a-folder	dist/lib/cjs/ZipAFolder		50	aD2qBoqGkgltNp0OUXwHIYMvRyyerLwzsQ4LP35PVUIjBmBXRrF9WrrX/WEjzaltneVKodwVYamNr1e2Y0dftsNpy71AulDHTfz+2LivwPg=
zip-a-folder	dist/lib/mjs/ZipAFolder		43	aD2qBoqGkgltNp0OUXwHIYMvRyzHZDEynqy8M7EOCz9+T1VCIwZgV7rX/WEjzalt3BVhqY2vV7ZjR1+2w2nLvUC6UMc/crnLTfz+2LivwPg=
zip-a-folder	dist/lib/ZipAFolder		40	aD2qBoqGkgltNp0Ogy9HLMdkMTKerLwzsQ4LP35PVUIjBmBXutf9YSPNqW32vKWJxoVqqY2vV7ZjR1+2w2nLvUC6UMc/crnLTfz+2LivwPg=
zip-dir	index		20	XVsuAfTf3ygSEO0qLlV2MhlGjkA7JcZApk72VH9eFYNNZu+PZhbVoKimm6bodXKq3xg0rKytuLV2gdi407Hovb6oH8LZW9TDwX7R0DJCFeA=
zip-dir	index	default	4	9N/fKH9eFYPTsei9vqgfwg==
zip-dir	index		15	XVsuAdg+txj0398oEhDtKjslxkB/XhWDTWbvj2YW1aDodXKq3xg0rNOx6L2+qB/C2VvUw8F+0dAyQhXg
zip-dir	index		13	XVsuAdg+txj0398oEhDtKjslxkBNZu+P6HVyqt8YNKzTsei9vqgfwtlb1MPBftHQMkIV4A==
zip-dir	index	default	3	9N/fKNOx6L2+qB/C
zip-lib	lib/index		10	pn+IAWu1IyuHeSUzbKKMYS9Bb6MMsWWt0a9py5KQuM5y0XnfH47q9w==
zip-lib	lib/index	extract	2	L0FvowyxZa0=
zip-lib	lib/unzip		107	SgcgAfNz5wF3cukCkXiFBVBfFAy9irQTvJRSGbjCrxltYrcf/VLtJptB7id7Qr0zn5V1NBjiyj7dtbRASa15UwD3clh0a3VtPMjpb+LoYnE=
zip-lib	lib/zip		63	vYq0E3Y3nxifsu4k0AVVM5lx2TPFNXk5D8PsSaJUj2Fd5HJzmWjVhvEg+pYJivuvhIVKtHRHbbdLE+bP2lTc1S3MJ9smHWzbctF53+F0cug=
zip-lib	lib/unzip		71	SgcgAXdy6QKReIUFUF8UDL2KtBO8lFIZm0HuJxjiyj4A93JY4uhicds1fnhNAMV73rbhhG+ho4mnMSGZpiwbnlLB1p5V7Xqfvwasn9k1wrQ=
zip-lib	lib/zip		45	vYq0E3Y3nxin9oQan7LuJMU1eTn71Z5KFqGvXKJUj2Fd5HJzQfbolfEg+pYJivuvdEdtt78Pj9LaVNzVJh1s23LRed/hdHLoORPw7bmHGvE=
zip-lib	lib/index		8	pn+IAWu1IytsooxhL0FvowyxZa3Rr2nLctF53x+O6vc=
zip-lib	lib/index		10	pn+IARpbiwJrtSMrh3klM2yijGEvQW+jDLFlrdGvacty0XnfH47q9w==
zip-lib	lib/unzip		61	SgcgAZF4hQVh4jsTvYq0E7yUUhmbQe4nGOLKPvqXsE0A93JY4uhicW+ho4lSwdaeVe16n78GrJ9ezq+7fHz+znnsxtgmHWzbFfjA4PGBA/E=
zip-lib	lib/zip		48	vYq0E3Y3nxin9oQan7LuJMh5US7FNXk5+9WeShahr1wG/Q1hEZOdfEH26JXxIPqWCYr7r78Pj9ImHWzbdEom33LRed+w7W3iuYca8TEDXvQ=
zip-stream	index		27	tRLzDzbGiRKIDcMSJ09UE9ydGRouI1sl2US/KM1ZTD0FxclFM8sUT/b7W2edZ3VnqA9NbM2ebnCsQ7aaFMGjnfXikq6ghuPBSKEt28jJ5vE=
zip-stream	index	default	26	tRLzDzbGiRKIDcMSJ09UE9ydGRouI1sl2US/KM1ZTD0FxclFM8sUT/b7W2eoD01szZ5ucJ38h5WsQ7aaFMGjnfXikq6ghuPBSKEt28jJ5vE=
zip-stream	index		34	Ae++DbUS8w82xokSJ09UE9ydGRoiTU4jLiNbJc1ZTD0FxclFM8sUT9h/c1iPno9k9vtbZ51ndWeoD01srEO2mvXikq6ghuPByMnm8fty4/U=
zod	v4/core/api	_enum	3	UctidxMixM2o2GLp
zod	v4/classic/checks		83	n5JkBH+gmgUq3KMUdSucGPuutxi/BCojIoIJJiJ2bi85Caw4jI5lTG/J9E4azn9QW65zXKAhBmkU4Z9qZZybdBEKvnisR2OGzxX3iXO+qIs=
zod	v4/classic/coerce	string	2	5vA6bA1wk/k=
zod	v4/classic/coerce	number	2	ggA+ht300r0=
zod	v4/classic/coerce	boolean	2	QZyzPviyK/I=
zod	v4/classic/coerce	bigint	2	Q8doW+R5cuc=
zod	v4/classic/coerce	date	2	SP+6iRcpqcw=
zod	v4/mini/coerce	string	2	5vA6bK5bXHU=
zod	v4/mini/coerce	number	2	CiWkQYIAPoY=
zod	v4/mini/coerce	boolean	2	QZyzPtkqQEM=
zod	v4/mini/coerce	bigint	2	XEU+J+R5cuc=
zod	v4/mini/coerce	date	2	v2PBPRcpqcw=
zod	v4/classic/compat		35	KlgZCQBmUAru9+ofq/8TJK6ktyjJPuxYqdwpYbICC2zBp1BxfiMVdoJko3+kuJWgWj8KomMPJ60NNf6zhGg9uyOomLsadETKnWrsy1ckrs0=
zod	v4/classic/errors		21	PdJTAxNqAwScfsQFS9btBaC2VhpJUPomVPS9MoQHcj3fj5ZEFyxyRTC10V6ciKuAWpOZh2GPUZPbNbmkPvwZvh605cHQEN/bhyOR3vxgdv8=
zod	v4/classic/external		72	0QSIC0iAdg+w1kwQnvQyEzG1/RTIzskXTyDnG9MqJDF2TU47eHRgUbvRGVLbUmBeNgffYPsJlGYtcK1262f2dqM2Tn1siG2LoRZ9lsX9Gpw=
zod	index		6	h3klM4QHcj2PY05XMLXRXpKQuM7QEN/b
zod	v4/classic/iso	date	2	aZRoTI1M3bE=
zod	v4/mini/iso	date	2	1IooS2mUaEw=
zod	v4/classic/parse		32	mS3qCTfdxR3E0kIeCAENIp8VTTkA1ZZB1qRfU9H9KWCgjQpn90SRZ6AUu2cv9n6KQtdSjq4r+Zg0XvipPvwZvvFlP788wzXay55L2gOun/I=
zod	v4/core/parse	validate	4	o9soR1MLQWVFi2R/nzaR8A==
zod	v4/core/parse	validateAsync	5	FyxyRQo4B09Fi2R/6L9X52GFLuw=
zod	v4/core/regexes	string	4	WIXKGMfxCYCR5sHZWzvK6Q==
zod	v4/classic/schemas		624	en0PAOHxlgAcpw4Bl0F4AcriIgJx/1sCE2oDBBsPQQQz2/ME/mmCBX+gmgVDUbAFwWZpBx2FjAdko5MHi16+B+K6aQj47VkJXVaVCRXpugk=
zod	v4/classic/schemas	string	2	OcAoaA1wk/k=
zod	v4/classic/schemas	number	2	3fTSvSE+Vew=
zod	v4/classic/schemas	boolean	2	LBoQ0fiyK/I=
zod	v4/classic/schemas	bigint	2	D/e/OkPHaFs=
zod	v4/classic/schemas	any	2	ivlMlGaWCpw=
zod	v4/classic/schemas	unknown	2	6vQLXU472cE=
zod	v4/classic/schemas	date	2	RDNuaEj/uok=
zod	v4/classic/schemas	array	2	gaj2JE1r9uU=
zod	v4/classic/schemas	object	4	W1toElgDazrL6zl+qNhi6Q==
zod	v4/classic/schemas	strictObject	5	W1toEgE3VyVYA2s6y+s5fqjYYuk=
zod	v4/classic/schemas	looseObject	5	W1toEgE3VyVYA2s6y+s5fqjYYuk=
zod	v4/classic/schemas	union	4	y+s5fktm4K6o2GLpYVMa/w==
zod	v4/classic/schemas	discriminatedUnion	5	r5PoE1ngTibL6zl+qNhi6WFTGv8=
zod	v4/classic/schemas	intersection	4	5gwobhsj48qPzajeqXBm7g==
zod	v4/classic/schemas	tuple	7	Ifj8AKGzJjbL6zl++iJpiWSfX4rat0u/qNhi6Q==
zod	v4/classic/schemas	_enum	5	Uctid8vrOX4TIsTNqNhi6amn6vE=
zod	v4/classic/schemas	nativeEnum	4	y+s5fhMixM2o2GLpqafq8Q==
zod	v4/classic/schemas	literal	5	QSPRLFWq+EbL6zl+qNhi6fMYNOo=
zod	v4/classic/schemas	optional	3	CiZ1hFCxKJURznrC
zod	v4/classic/schemas	nullable	3	mf/QNhHOesKf3g/H
zod	v4/classic/schemas	lazy	3	XEnZlLanm6EYt4nQ
zod	v4/classic/schemas	check	4	yuIiAuGa4D5Fi2R/KeGKjA==
zod	v4/classic/schemas	preprocess	4	CrSBDZQGQW/BfeyNRi0RnA==
zod	v4/core/schemas	validateAsync	4	FyxyRUWLZH/ov1fnYYUu7A==
zod	v4/mini/schemas	string	2	OcAoaK5bXHU=
zod	v4/mini/schemas	number	2	CiWkQSE+Vew=
zod	v4/mini/schemas	boolean	2	2SpAQywaENE=
zod	v4/mini/schemas	bigint	2	XEU+Jw/3vzo=
zod	v4/mini/schemas	any	2	ivlMlKsZufk=
zod	v4/mini/schemas	unknown	2	6vQLXas3d6M=
zod	v4/mini/schemas	date	2	v2PBPUQzbmg=
zod	v4/mini/schemas	array	4	I/EkAsDOwXvxPF7WqNhi6Q==
zod	v4/mini/schemas	object	3	WANrOiDy+F+o2GLp
zod	v4/mini/schemas	strictObject	4	ATdXJVgDazog8vhfqNhi6Q==
zod	v4/mini/schemas	looseObject	4	ATdXJVgDazog8vhfqNhi6Q==
zod	v4/mini/schemas	union	3	CkTVZajYYulhUxr/
zod	v4/mini/schemas	discriminatedUnion	4	WeBOJiDyLTSo2GLpYVMa/w==
zod	v4/mini/schemas	intersection	4	5gwobhsj48qPzajeJgPF/Q==
zod	v4/mini/schemas	tuple	6	Ifj8AKtvby2hsyY2+iJpiWSfX4qo2GLp
zod	v4/mini/schemas	_enum	4	Uctid4InKI4TIsTNqNhi6Q==
zod	v4/mini/schemas	nativeEnum	3	gicojhMixM2o2GLp
zod	v4/mini/schemas	literal	4	QSPRLFWq+Eb6MCiPqNhi6Q==
zod	v4/mini/schemas	optional	3	CiZ1hMs6dY8RznrC
zod	v4/mini/schemas	nullable	3	wuCeVBHOesKf3g/H
zod	v4/mini/schemas	check	5	yuIiAuGa4D5Fi2R/KeGKjKjYYuk=
zod	v3/types	create	4	Sk0GNdZTk420DrSPDXCT+Q==
zod	v3/types	create	4	Sk0GNdZTk420DrSP3fTSvQ==
zod	v3/types	create	4	Sk0GNUPHaFvWU5ONtA60jw==
zod	v3/types	create	3	Sk0GNbQOtI/4sivy
zod	v3/types	create	4	Sk0GNUj/uonWU5ONtA60jw==
zod	v3/types	create	2	KOCPMLQOtI8=
zod	v3/types	create	2	CBs8DrQOtI8=
zod	v3/types	create	2	tA60j2lh2fI=
zod	v3/types	create	2	tA60j2aWCpw=
zod	v3/types	create	2	tA60j0472cE=
zod	v3/types	create	2	tA60j87Qv8E=
zod	v3/types	create	2	tA60jz7wdsg=
zod	v3/types	create	5	R+j5CdHBTBiBqPYk+kaXTrQOtI8=
zod	v3/types	create	6	W1toEgE3VyVc8s0xWANrOrQOtI8HFH/D
zod	v3/types	create	2	tA60j0tm4K4=
zod	v3/types	create	4	5gwobrQOtI8bI+PKqXBm7g==
zod	v3/types	create	5	Ifj8AKGzJja0DrSP2rdLvx70r/o=
zod	v3/types	create	4	ZpFqetLOk3+0DrSPLF04xg==
zod	v3/types	create	5	GNkBAcQi0Eu0DrSPLF04xj4O488=
zod	v3/types	create	3	tA60j1xJ2ZS2p5uh
zod	v3/types	create	2	tA60j/MYNOo=
zod	v3/types	create	3	bsiAOlWq+Ea0DrSP
zod	v3/types	create	2	tA60j/UYqdU=
zod	v3/types	create	4	Kt2TYvAgP3iSzYeGtA60jw==
zod	v3/types	create	3	tA60j1CxKJURznrC
zod	v3/types	create	3	mf/QNrQOtI8RznrC
zod	v3/types	create	4	oVWOOLQOtI+pStepEc56wg==
zod	v3/types	create	4	w/GBhLQOtI/DxQ6tEc56wg==
zod	v3/types	create	2	cf9bArQOtI8=
zod	v3/types	create	3	Eo56RbQOtI8RznrC
zod	v3/ZodError	ZodError	25	cuTJF/9DEhn5GiId4EEZJBcsckU+QdxiF+wLaopSaGzBp1Bxoa5gdMvrOX7Rj2WADEeQjjkND5zbNbmkAR3B07bi0tj5+Hf0/GB2/48NzP8=
zod	v4/locales/ar	default	1	1Qsnzg==
zod	v4/classic/compat		24	KlgZCav/EySupLcoyT7sWKncKWGyAgtswadQcX4jFXaCZKN/pLiVoFo/CqJjDyetDTX+s4RoPbsjqJi7GnREylckrs1pKIDeXDfN6liO4u4=
zod	v3/locales/en	default	78	wzX6Asw9uQbLoSkLL+fGEg2vbRoA30YberfUHaEgOiKupLco8qrLKpnIfyzCjm8wuJhpNp7gvDdEkkY5MqQOOicFJTumYKlCV9wCRqoGMEY=
zod	v4/classic/errors		14	PdJTAxNqAwScfsQFS9btBaC2VhpJUPomVPS9Mt+PlkQXLHJFYY9Rk9s1uaQetOXBhyOR3vxgdv8=
zod	v4/classic/iso	date	1	aZRoTA==
zod	v4/classic/parse		12	ygJ7BJkt6gk33cUdCAENIp8VTTnWpF9Tf9F7WtH9KWBC11KOriv5mDRe+KnxZT+/
zod	v4/classic/schemas		489	en0PAOHxlgAcpw4ByuIiAhNqAwQbD0EEM9vzBP5pggV/oJoFQ1GwBcFmaQcdhYwHZKOTB4tevgfiumkI+O1ZCV1WlQkV6boJyw8UC9EEiAs=
zod	v4/classic/schemas	string	1	OcAoaA==
zod	v4/classic/schemas	number	1	IT5V7A==
zod	v4/classic/schemas	boolean	1	LBoQ0Q==
zod	v4/classic/schemas	bigint	1	D/e/Og==
zod	v4/classic/schemas	any	1	ivlMlA==
zod	v4/classic/schemas	unknown	1	6vQLXQ==
zod	v4/classic/schemas	date	1	RDNuaA==
zod	v4/classic/schemas	array	1	TWv25Q==
zod	v4/classic/schemas	object	2	WANrOqjYYuk=
zod	v4/classic/schemas	strictObject	3	ATdXJVgDazqo2GLp
zod	v4/classic/schemas	looseObject	3	ATdXJVgDazqo2GLp
zod	v4/classic/schemas	union	2	qNhi6WFTGv8=
zod	v4/classic/schemas	discriminatedUnion	3	WeBOJqjYYulhUxr/
zod	v4/classic/schemas	intersection	3	5gwobhsj48qPzaje
zod	v4/classic/schemas	tuple	5	Ifj8AKGzJjb6ImmJZJ9fiqjYYuk=
zod	v4/classic/schemas	nativeEnum	2	EyLEzajYYuk=
zod	v4/classic/schemas	literal	3	QSPRLFWq+Eao2GLp
zod	v4/classic/schemas	optional	2	CiZ1hBHOesI=
zod	v4/classic/schemas	nullable	2	Ec56wp/eD8c=
zod	v4/classic/schemas	lazy	2	XEnZlBi3idA=
zod	v4/classic/schemas	preprocess	3	lAZBb8F97I1GLRGc
zod	v4/mini/schemas	array	3	I/EkAvE8Xtao2GLp
zod	v3/errors		4	McCCOZ1q7MuZ2E3SeFtk6w==
zod	index		5	h3klM4QHcj2PY05XkpC4ztAQ39s=
zod	v3/helpers/parseUtil		33	5haKCPAqhQxeJuUqdSbqRqbkRFnki5hd+G5MfNtpnKOOTZ+8Bunyvrz2GMixNQPJ8S6ZyaSU4cmyqWzNPtksz5nYTdIeOSDfOlV76pUK+fQ=
zod	v4/classic/schemas	object	6	W1toElgDazpHcRtyy+s5fh/OybOo2GLp
zod	v4/classic/schemas	strictObject	7	W1toEgE3VyVYA2s6R3EbcsvrOX4fzsmzqNhi6Q==
zod	v4/classic/schemas	looseObject	7	W1toEgE3VyVYA2s6R3EbcsvrOX4fzsmzqNhi6Q==
zod	v4/mini/schemas	array	5	I/EkAsDOwXvL6zl+8Txe1qjYYuk=
zod	v4/mini/schemas	object	6	WANrOiDy+F9HcRtyy+s5fh/OybOo2GLp
zod	v4/mini/schemas	strictObject	7	ATdXJVgDazog8vhfR3EbcsvrOX4fzsmzqNhi6Q==
zod	v4/mini/schemas	looseObject	7	ATdXJVgDazog8vhfR3EbcsvrOX4fzsmzqNhi6Q==
zod	v4/mini/schemas	union	4	CkTVZcvrOX6o2GLpYVMa/w==
zod	v4/mini/schemas	discriminatedUnion	5	WeBOJiDyLTTL6zl+qNhi6WFTGv8=
zod	v4/mini/schemas	_enum	5	Uctid8vrOX6CJyiOEyLEzajYYuk=
zod	v4/mini/schemas	nativeEnum	4	y+s5foInKI4TIsTNqNhi6Q==
zod	v4/mini/schemas	literal	5	QSPRLFWq+EbL6zl++jAoj6jYYuk=
zod	v4/mini/schemas	check	6	yuIiAuGa4D7L6zl+RYtkfynhioyo2GLp
zod	v3/types		460	cf9bAgTxWwT/9ccE4rppCOYWiggAZlAK8CqFDMkxJw0FcH0NqoQDDggbPA4A1QgRh6apEVtbaBIv58YSGEquE6+T6BOG1VAV2aFEFsBK/xY=
zod	v3/helpers/util		47	fN0UDgxyNhFCCyEacD6BH+TRVzajrtBC235/TxUkbFjL6zl+eK5whaVFW5SP0BeY4BshnLELuZ8tVyaxalb0zuYNr+gglqDsyNKb/vxgdv8=
zod	v3/ZodError		42	WaqZAXLkyRf5GiId5t+3H+736h+n/8ohY2l5Lx0Hnlyp3ClhPkHcYrICC2yKUmhsDpuTbBLURXDBp1Bxoa5gdH4jFXbRj2WAWpOZhzkND5w=
zod	v3/helpers/parseUtil		20	5haKCPAqhQxjxtQZXiblKnb5DjMXLHJFdSbqRqbkRFnki5hdMLXRXuQKUGP79Y2ZhYyhtrE1A8mklOHJPtksz4SB1doeOSDfOlV76jYEavc=
zod	v4/classic/schemas	object	4	WANrOkdxG3IfzsmzqNhi6Q==
zod	v4/classic/schemas	strictObject	5	ATdXJVgDazpHcRtyH87Js6jYYuk=
zod	v4/classic/schemas	looseObject	5	ATdXJVgDazpHcRtyH87Js6jYYuk=
zod	v3/helpers/util		43	fN0UDgxyNhFCCyEarWj+IKOu0ELbfn9PFSRsWLRr33R4rnCFj9AXmOAbIZzDNHSdsQu5ny1XJrFqVvTOpy7u0eYNr+gglqDsyNKb/vxgdv8=
zod	v3/ZodError		38	WaqZAXLkyRf5GiId5t+3H6f/yiFjaXkvHQeeXKncKWE+QdxisgILbIpSaGwS1EVwwadQcaGuYHR+IxV20Y9lgDkND5zbNbmk8c3GqIRoPbs=
zod	v3/ZodError	ZodError	22	cuTJF/9DEhn5GiIdlx4BHuBBGSQXLHJFPkHcYhfsC2qKUmhswadQcaGuYHTRj2WAOQ0PnNs1uaQBHcHTtuLS2Pn4d/REuv/1/GB2/48NzP8=
zod	lib/src/index		63	CBs8DltbaBJUnGIbgaj2JG7IgDpZ6fo8Q8doW662QmlI/7qJ9bnWjqVFW5RVdNuUhyZxl2aWCpwJlaKdtqeboVydbqJLZuCu3fTSvdq3S78=
zx	build/core	cd	7	LlV2Mt/F2YX3YdGSJeAloN0rgsE7qRfL9RsY2g==
zx	build/index		120	T7lfBP4T8wStJpIHnxHNCUwG+QydLL0N+J3kFAkXXh7C/vEk71i0NIiFtEwt8klQ7hQOUinTTlL2iRVWzJfXW9y3LlzlADdg1V1nZ2fyN2o=
zx	build/index		47	T7lfBJ8RzQlMBvkM+J3kFItOvzmIhbRMLfJJUNy3Llyaan9sIeL5hNpvhY8FLyege5W/rM2VQq7sV1q4rKzAv4bJJ9H00arRka4o2ovkUOA=
zx	build/core		112	OUEvC3bfhRPXPtcgiCeOJvOI+TBK7Jw02yMXQ4T3TUctD41MlmWgV3aHullUiCNeMTTfYnhHGGT3zlR3Eaq/eZje5Xk1aI2IGPPAjzvIMpI=
zx	build/core	cd	6	LlV2Mvdh0ZIl4CWgqHkwqDupF8v1Gxja
zx	build/goods		44	VLlcAeuA7AK9jUEGg8ikF6b78hdxI5IgdzvpLFqFcTk9cL5LEo9oUUU5hm/h3u2CZ+aQh8qaNYodr92LVaM1td4c87whBfTDMETM4xr7+Ps=
zx	build/core	$	7	ZfFuHs10tnRYqcqUXWO5lja6daw5gyjHoYVl8w==
zx	build/goods	cd	4	T9DzKN/F2YX3YdGSO6kXyw==
zx	index		137	VLlcAZsXWQSAMSQGsjwECr8GqBEv5IUWjF4eF8B2UBcAwi4g1z7XIFHS0yGIJ44mZgmiL4RrBjT3cpM0SuycNCRI+zXqanI9J4yTRKObzEY=
zx	index	$	30	tBrIBGXxbh6IJ44m/0rnMjCTSz+WZaBXdoe6WZQCvnkRqr95mN7leQnmaYCIlRuBNWiNiDvIMpJfwUWgA3YDoTa6daydrvXBOYMox78h/Mk=
zx	index	cd	3	T9DzKN/F2YU7qRfL`;
